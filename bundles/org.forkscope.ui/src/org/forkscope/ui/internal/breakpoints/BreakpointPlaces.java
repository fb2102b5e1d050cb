package org.forkscope.ui.internal.breakpoints;

import java.util.Optional;

import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.ListingLine;

/** Where in the kernel a machine is when it meets a breakpoint. */
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
		return line(at).map(ListingLine::function).orElse(null);
	}

	private static Optional<ListingLine> line(KernelLineBreakpoint at) {
		return ListingStorage.listings().file(at.file()).map(listing -> listing.line(at.line()));
	}

	/** The phase of fork1, or {@code null} where it can be any or none. */
	static Phase phase(MachineBreakpoint breakpoint) {
		if (breakpoint instanceof PhaseBreakpoint at) {
			return at.phase();
		}
		return breakpoint instanceof KernelLineBreakpoint at ? line(at).map(ListingLine::phase).orElse(null) : null;
	}
}
