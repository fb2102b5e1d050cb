package org.forkscope.machine.session;

import org.forkscope.machine.Phase;

/**
 * A place at which the machine stops.
 *
 * @param id       the owner's name for it; comes back in {@link Stop#points()}
 * @param place    where
 * @param pid      only for the process of this id; -1 for any
 * @param hitCount stop only when it is reached for this time, counted from 1, and then every time; 0 for every time
 */
public record StopPoint(String id, Place place, int pid, int hitCount) {

	/** Where. */
	public sealed interface Place {
	}

	/** The first step of a phase of fork1. */
	public record AtPhase(Phase phase) implements Place {
	}

	/** A line of a file of the kernel. @param file its path, such as {@code sys/kern/kern_fork.c} */
	public record AtLine(String file, int line) implements Place {
	}

	/** A line of the workload, before it is executed. */
	public record AtScriptLine(int line) implements Place {
	}

	/** A stop point for any process and every time. */
	public static StopPoint of(String id, Place place) {
		return new StopPoint(id, place, -1, 0);
	}
}
