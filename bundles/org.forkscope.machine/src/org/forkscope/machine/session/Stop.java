package org.forkscope.machine.session;

import java.util.List;

/**
 * Why a machine stands still.
 *
 * @param kind    sort of stop
 * @param reason  one sentence: cause, object, place
 * @param process the process whose step comes next, or {@code null} for the kernel's own or at the end
 * @param points  the stop points that were hit, by id
 */
public record Stop(Kind kind, String reason, ProcessId process, List<String> points) {

	/** Sorts of stops. */
	public enum Kind {
		/** The machine has just been started. */
		START,
		/** A step is done. */
		STEP,
		/** A stop point was hit. */
		BREAKPOINT,
		/** The user wanted it. */
		SUSPEND,
		/** A position was reached that the user had asked for. */
		POSITION,
		/** A position that was asked for is nowhere in the run: the machine stands where it stood. */
		MISSED,
		/** Somebody has to say who takes the next step, or was said to take it but cannot. */
		CHOICE,
		/** The workload is over. */
		END,
		/** The kernel has panicked. */
		PANIC
	}
}
