package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.ui.internal.listing.BreakpointPlace.OfLine;
import org.forkscope.ui.internal.listing.BreakpointPlace.OfPhase;
import org.junit.jupiter.api.Test;

class BreakpointPlaceTest {

	private final Listing listing = ListingStorage.of(KernelListing.KERN_FORK).listing();

	private Optional<BreakpointPlace> line(int number) {
		return Optional.of(new OfLine(KernelListing.KERN_FORK, number));
	}

	@Test
	void theHeadOfAPhaseStandsForThePhase() {
		assertEquals(Optional.of(new OfPhase(Phase.PID_SCAN)), BreakpointPlace.at(listing, 314));
	}

	@Test
	void aStepStandsForItsLine() {
		assertEquals(line(331), BreakpointPlace.at(listing, 331));
	}

	@Test
	void aLineWithoutAStepStandsForTheNextThatHasOne() {
		assertEquals(line(331), BreakpointPlace.at(listing, 328));
		assertEquals(line(106), BreakpointPlace.at(listing, 99));
		assertEquals(line(106), BreakpointPlace.at(listing, 1));
	}

	@Test
	void nothingIsBehindTheLastStep() {
		assertEquals(line(711), BreakpointPlace.at(listing, 711));
		assertEquals(Optional.empty(), BreakpointPlace.at(listing, 712));
	}

	@Test
	void everyStepIsAPlaceOfItsOwn() {
		listing.lines().stream().filter(ListingLine::isStep)
				.forEach(step -> assertEquals(line(step.number()), BreakpointPlace.at(listing, step.number())));
	}

	@Test
	void everyLineOfFork1HasItsPhase() {
		assertEquals(Optional.of(new OfPhase(Phase.CRED_ARGS)), BreakpointPlace.phaseAt(listing, 390));
		assertEquals(Optional.empty(), BreakpointPlace.phaseAt(listing, 106));
		assertEquals(Optional.empty(), BreakpointPlace.phaseAt(listing, 10_000));
	}

	@Test
	void otherFilesHaveNoPhases() {
		for (Listing other : ListingStorage.listings().all()) {
			if (!other.original()) {
				other.lines().forEach(line -> assertEquals(Optional.empty(), BreakpointPlace.phaseAt(other, line.number()),
						() -> other.path() + ':' + line.number()));
			}
		}
	}

	@Test
	void aMachineStopsAtTheSamePlace() {
		assertEquals(new AtPhase(Phase.PUBLISH, false), new OfPhase(Phase.PUBLISH).place());
		assertEquals(new AtLine(KernelListing.KERN_FORK, 331), line(331).orElseThrow().place());
	}

	@Test
	void somethingThatIsNoBreakpointOfOursIsInNoListing() {
		assertEquals(Optional.empty(), BreakpointPlace.lineOf(null, listing));
		assertNotEquals(0, listing.lines().size());
	}
}
