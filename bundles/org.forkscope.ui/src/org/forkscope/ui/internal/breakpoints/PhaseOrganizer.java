package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.AbstractBreakpointOrganizerDelegate;
import org.eclipse.debug.ui.BreakpointTypeCategory;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.Images;

/** Groups breakpoints by the phase of fork1 in which they stop; the rest stays among the others. */
public final class PhaseOrganizer extends AbstractBreakpointOrganizerDelegate {

	@Override
	public IAdaptable[] getCategories(IBreakpoint breakpoint) {
		Phase phase = breakpoint instanceof MachineBreakpoint known ? BreakpointPlaces.phase(known) : null;
		return phase == null ? new IAdaptable[0] : new IAdaptable[] { new BreakpointTypeCategory(name(phase), Images.PHASE_BREAKPOINT) };
	}

	/** Groups are sorted by their names: the number puts them in order. */
	private static String name(Phase phase) {
		return NLS.bind(Messages.PhaseOrganizer_phase, "%2d".formatted(phase.number()), phase.name());
	}
}
