package org.forkscope.machine.session;

import org.forkscope.model.Proc;

/**
 * A stop point that has been reached.
 *
 * @param point  the stop point
 * @param what   what has happened, or the place
 * @param about  the process that the filter looks at; {@code null} for the kernel's own context
 * @param forker who makes that process, while it has no parent yet; else {@code null}
 */
record Reached(StopPoint point, String what, Proc about, Proc forker) {

	/** About a process that has its parent. */
	Reached(StopPoint point, String what, Proc about) {
		this(point, what, about, null);
	}

	/** Whether the stop point is for this process. */
	boolean isAdmitted() {
		return point.filter().admits(about, forker);
	}
}
