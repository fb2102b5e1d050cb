package org.forkscope.ui.internal.views.trapframes;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * Two processes whose registers are compared.
 *
 * @param parent the parent, or {@code null} where there is none
 * @param child  the child
 * @param made   whether the child's registers are its own: before vm_fork they are what the slot was left with
 */
public record FramePair(ProcessInfo parent, ProcessInfo child, boolean made) {

	/** The pair for a process: it and the newborn that it is making, else its parent and it. */
	static FramePair of(Snapshot now, ProcessInfo selected) {
		ProcessInfo newborn = selected.newborn() == null ? null : now.process(selected.newborn());
		if (newborn != null) {
			return new FramePair(selected, newborn, isMade(selected));
		}
		ProcessInfo forker = forker(now, selected);
		if (forker != null) {
			return new FramePair(forker, selected, isMade(forker));
		}
		return new FramePair(now.process(selected.parent()), selected, true);
	}

	/** The process that is just making another one, or {@code null}. Its link to the parent may still be an old one. */
	private static ProcessInfo forker(Snapshot now, ProcessInfo newborn) {
		return now.processes().stream().filter(process -> newborn.id().equals(process.newborn())).findFirst().orElse(null);
	}

	private static boolean isMade(ProcessInfo forker) {
		return forker.frames().stream().map(FrameInfo::phase).noneMatch(phase -> phase != null && phase.compareTo(Phase.VM_FORK) < 0);
	}
}
