package org.forkscope.ui.internal.listing;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.listing.ListingLine.Kind;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.Place;

/** What a breakpoint on a line of a listing stands for. */
sealed interface BreakpointPlace {

	/** The breakpoint that is there, or {@code null}. */
	MachineBreakpoint find();

	/** Sets a breakpoint there. */
	MachineBreakpoint create() throws CoreException;

	/** The same place for a machine. */
	Place place();

	/** A phase of fork1. */
	record OfPhase(Phase phase) implements BreakpointPlace {

		@Override
		public Place place() {
			return new AtPhase(phase, false);
		}

		@Override
		public MachineBreakpoint find() {
			return PhaseBreakpoint.find(phase);
		}

		@Override
		public MachineBreakpoint create() throws CoreException {
			return PhaseBreakpoint.create(phase);
		}
	}

	/** A line at which the machine can stop. */
	record OfLine(String file, int line) implements BreakpointPlace {

		@Override
		public Place place() {
			return new AtLine(file, line);
		}

		@Override
		public MachineBreakpoint find() {
			return KernelLineBreakpoint.find(file, line);
		}

		@Override
		public MachineBreakpoint create() throws CoreException {
			return KernelLineBreakpoint.create(file, line);
		}
	}

	/** The head of a phase stands for the phase; each other line for the next one that has a step, if there is any. */
	static Optional<BreakpointPlace> at(Listing listing, int number) {
		ListingLine line = listing.line(number);
		if (line != null && line.kind() == Kind.PHASE) {
			return Optional.of(new OfPhase(line.phase()));
		}
		return nextStep(listing, number).map(step -> new OfLine(listing.path(), step.number()));
	}

	/** The phase that a line belongs to. */
	static Optional<BreakpointPlace> phaseAt(Listing listing, int number) {
		ListingLine line = listing.original() ? listing.line(number) : null;
		return Optional.ofNullable(line).map(ListingLine::phase).map(OfPhase::new);
	}

	/** The first breakpoint that is shown on a line. */
	static Optional<IBreakpoint> shownAt(Listing listing, int number) {
		return Arrays.stream(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugIds.MODEL))
				.filter(breakpoint -> lineOf(breakpoint, listing).filter(line -> line == number).isPresent()).findFirst();
	}

	/** The line of a listing on which a breakpoint is shown, if it is in the listing at all. */
	static Optional<Integer> lineOf(IBreakpoint breakpoint, Listing listing) {
		if (breakpoint instanceof PhaseBreakpoint phase) {
			return listing.original() ? lineOf(phase.phase(), listing) : Optional.empty();
		}
		return breakpoint instanceof KernelLineBreakpoint line && line.file().equals(listing.path()) ? Optional.of(line.line())
				: Optional.empty();
	}

	/** The head of a phase; where it has no line of its own, the first step. */
	private static Optional<Integer> lineOf(Phase phase, Listing listing) {
		return listing.lines().stream().filter(line -> line.phase() == phase && line.kind() != Kind.BLANK)
				.map(ListingLine::number).findFirst();
	}

	private static Optional<ListingLine> nextStep(Listing listing, int number) {
		return listing.lines().stream().skip(Math.max(0, number - 1L)).filter(ListingLine::isStep).findFirst();
	}
}
