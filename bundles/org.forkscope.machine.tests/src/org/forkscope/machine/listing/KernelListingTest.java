package org.forkscope.machine.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Phase;
import org.junit.jupiter.api.Test;

class KernelListingTest {

	private final KernelListing listings = new KernelListing();
	private final Listing fork = listings.file(KernelListing.KERN_FORK).orElseThrow();

	@Test
	void theListingOfForkHasTheLinesOfTheOriginal() {
		assertEquals(711, fork.lines().size());
		assertTrue(fork.original());
		assertEquals("fork1()", fork.line(187).text());
		assertTrue(fork.line(331).text().contains("pid, group or session id taken"), fork.line(331).text());
	}

	@Test
	void everyPhaseHasAHeadOnOrRightBeforeItsFirstStep() {
		List<ListingLine> lines = fork.lines();
		for (Phase phase : Phase.values()) {
			ListingLine first = lines.stream().filter(line -> line.isStep() && line.phase() == phase).findFirst().orElseThrow();
			ListingLine before = fork.line(first.number() - 1);
			assertTrue(before.kind() == ListingLine.Kind.PHASE && before.text().contains(phase.name())
					|| first.text().contains("── " + phase.name()), phase.name());
		}
	}

	@Test
	void everyLineKnowsItsNumberInEveryFile() {
		for (Listing listing : listings.all()) {
			for (int n = 1; n <= listing.lines().size(); n++) {
				assertEquals(n, listing.line(n).number(), listing.path());
			}
			assertEquals(listing.lines().size(), listing.text().lines().count(), listing.path());
		}
	}
}
