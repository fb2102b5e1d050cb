package org.forkscope.debug.breakpoints;

import java.util.Arrays;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops where a process enters a phase of fork1, or where it has left it. */
public final class PhaseBreakpoint extends MachineBreakpoint {

	private static final String PHASE = "org.forkscope.debug.phase";
	private static final String LEAVE = "org.forkscope.debug.leave";

	/** Sets a breakpoint where a phase is entered. */
	public static PhaseBreakpoint create(Phase phase) throws CoreException {
		return create(phase, false);
	}

	/** Sets a breakpoint at a phase. @param leave whether where it is left; else where it is entered */
	public static PhaseBreakpoint create(Phase phase, boolean leave) throws CoreException {
		PhaseBreakpoint breakpoint = new PhaseBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.PHASE_MARKER, marker -> {
			marker.setAttribute(PHASE, phase.name());
			marker.setAttribute(LEAVE, leave);
		});
		return breakpoint;
	}

	/** The breakpoint where a phase is entered, or {@code null}. */
	public static PhaseBreakpoint find(Phase phase) {
		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugIds.MODEL)) {
			if (breakpoint instanceof PhaseBreakpoint candidate && candidate.phase() == phase && !candidate.isLeave()) {
				return candidate;
			}
		}
		return null;
	}

	/** Its phase; {@code null} when the marker names none. */
	public Phase phase() {
		String name = string(PHASE);
		return Arrays.stream(Phase.values()).filter(phase -> phase.name().equals(name)).findFirst().orElse(null);
	}

	/** Whether it stops where the phase is left. */
	public boolean isLeave() {
		return flag(LEAVE);
	}

	@Override
	public Place place(WorkloadFile workload) {
		Phase phase = phase();
		return phase == null ? null : new AtPhase(phase, isLeave());
	}

	@Override
	public String text() {
		return Messages.bind(isLeave() ? Messages.PhaseBreakpoint_leave : Messages.PhaseBreakpoint_enter, string(PHASE));
	}
}
