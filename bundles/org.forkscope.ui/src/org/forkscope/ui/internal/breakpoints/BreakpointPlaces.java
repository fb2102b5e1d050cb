package org.forkscope.ui.internal.breakpoints;

import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.listing.ListingLine;

/** Which function of the kernel a machine is in when it meets a breakpoint. */
final class BreakpointPlaces {

	/** The function that has the phases. */
	static final String FORK1 = "fork1";

	private BreakpointPlaces() {
	}

	/** The function, or {@code null} where it can be any. */
	static String function(MachineBreakpoint breakpoint) {
		if (breakpoint instanceof PhaseBreakpoint) {
			return FORK1;
		}
		if (breakpoint instanceof FunctionBreakpoint entry) {
			return entry.function();
		}
		return breakpoint instanceof KernelLineBreakpoint at ? function(at) : null;
	}

	private static String function(KernelLineBreakpoint at) {
		return ListingStorage.listings().file(at.file()).map(listing -> listing.line(at.line())).map(ListingLine::function)
				.orElse(null);
	}
}
