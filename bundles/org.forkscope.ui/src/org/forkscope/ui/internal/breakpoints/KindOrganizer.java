package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.AbstractBreakpointOrganizerDelegate;
import org.eclipse.debug.ui.BreakpointTypeCategory;
import org.forkscope.debug.breakpoints.EventBreakpoint;
import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Images;

/** Groups the breakpoints of machines by what they wait for. */
public final class KindOrganizer extends AbstractBreakpointOrganizerDelegate {

	@Override
	public IAdaptable[] getCategories(IBreakpoint breakpoint) {
		return breakpoint instanceof MachineBreakpoint known
				? new IAdaptable[] { new BreakpointTypeCategory(name(known), Images.KERNEL_BREAKPOINT) }
				: new IAdaptable[0];
	}

	/** The group of a breakpoint. */
	private static String name(MachineBreakpoint breakpoint) {
		if (breakpoint instanceof FunctionBreakpoint) {
			return Messages.KindOrganizer_functions;
		}
		if (breakpoint instanceof WatchBreakpoint) {
			return Messages.KindOrganizer_watches;
		}
		if (breakpoint instanceof EventBreakpoint) {
			return Messages.KindOrganizer_events;
		}
		return breakpoint instanceof PhaseBreakpoint ? Messages.KindOrganizer_phases : Messages.KindOrganizer_lines;
	}
}
