package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.machine.session.Access;

/**
 * What stops at a watched field.
 *
 * @param access     reads, writes or both; {@code null} while the user has chosen neither
 * @param onlyChange of the writes, only those by which the value becomes another
 */
record Watched(Access access, boolean onlyChange) {

	/** Of a new watchpoint, and of one that is none. */
	static final Watched CHANGES = new Watched(Access.WRITE, true);

	static Watched of(MachineBreakpoint breakpoint) {
		return breakpoint instanceof WatchBreakpoint watch ? new Watched(watch.access(), watch.isOnlyChange()) : CHANGES;
	}

	/** Gives it to a watchpoint; others are left as they are. */
	void apply(MachineBreakpoint breakpoint) throws CoreException {
		if (breakpoint instanceof WatchBreakpoint watch && !of(watch).equals(this)) {
			watch.watch(access, onlyChange);
		}
	}

	/** What is wrong with it, or {@code null}. */
	String problem() {
		return access == null ? Messages.Watched_nothing : null;
	}
}
