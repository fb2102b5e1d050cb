package org.forkscope.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.MachineBreakpoint;

/** What breakpoints are called: place, process, hit count. */
final class BreakpointTexts {

	private BreakpointTexts() {
	}

	static String of(MachineBreakpoint breakpoint) {
		if (breakpoint.getMarker() == null) {
			return breakpoint.text();
		}
		return of(breakpoint.text(), breakpoint.getPid(), breakpoint.getHitCount());
	}

	static String of(String place, int pid, int hitCount) {
		String text = pid < 0 ? place : NLS.bind(Messages.BreakpointTexts_pid, place, pid);
		return hitCount <= 1 ? text : NLS.bind(Messages.BreakpointTexts_hit, text, hitCount);
	}
}
