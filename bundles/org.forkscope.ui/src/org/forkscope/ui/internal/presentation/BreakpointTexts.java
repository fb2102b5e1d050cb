package org.forkscope.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.FilterText;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.machine.session.ProcessFilter;

/** What breakpoints are called: place, processes, hit count, message. */
final class BreakpointTexts {

	private BreakpointTexts() {
	}

	static String of(MachineBreakpoint breakpoint) {
		if (breakpoint.getMarker() == null) {
			return breakpoint.text();
		}
		return of(breakpoint.text(), breakpoint.getFilter(), breakpoint.getHitCount(), breakpoint.getMessage());
	}

	static String of(String place, ProcessFilter filter, int hitCount, String message) {
		String processes = FilterText.label(filter);
		String text = processes.isEmpty() ? place : NLS.bind(Messages.BreakpointTexts_processes, place, processes);
		text = hitCount <= 1 ? text : NLS.bind(Messages.BreakpointTexts_hit, text, hitCount);
		return message.isEmpty() ? text : NLS.bind(Messages.BreakpointTexts_message, text, message);
	}
}
