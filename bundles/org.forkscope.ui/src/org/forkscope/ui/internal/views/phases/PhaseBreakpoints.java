package org.forkscope.ui.internal.views.phases;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.Errors;

/** The breakpoints of the platform as far as they are about phases. */
final class PhaseBreakpoints {

	private PhaseBreakpoints() {
	}

	/** Sets or removes the breakpoint at a phase. Returns at once. */
	static void set(Phase phase, boolean on) {
		inBackground(() -> {
			PhaseBreakpoint there = PhaseBreakpoint.find(phase);
			if (on && there == null) {
				PhaseBreakpoint.create(phase);
			} else if (!on && there != null) {
				there.delete();
			}
		});
	}

	/** Enables or disables the breakpoint at a phase, if there is one. Returns at once. */
	static void enable(Phase phase, boolean on) {
		inBackground(() -> {
			PhaseBreakpoint there = PhaseBreakpoint.find(phase);
			if (there != null) {
				there.setEnabled(on);
			}
		});
	}

	private interface Change {
		void make() throws CoreException;
	}

	/** Changing a marker may have to wait for somebody who works in the workspace. */
	private static void inBackground(Change change) {
		Job.createSystem(Messages.PhaseBreakpoints_job, monitor -> {
			try {
				change.make();
			} catch (CoreException e) {
				Errors.show(e);
			}
		}).schedule();
	}

	/** The breakpoint at a phase. @param machine whose hits, or {@code null} */
	static PhaseRows.Mark mark(MachineTarget machine, Phase phase) {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.find(phase);
		if (breakpoint == null) {
			return PhaseRows.Mark.NONE;
		}
		return new PhaseRows.Mark(breakpoint.isEnabled() ? PhaseStop.ENABLED : PhaseStop.DISABLED,
				machine == null ? 0 : machine.hits(breakpoint));
	}
}
