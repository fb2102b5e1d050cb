package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.ui.internal.listing.ListingOutline.Entry;
import org.junit.jupiter.api.Test;

class ListingOutlineTest {

	private static List<Entry> entries(String path) {
		return ListingOutline.entries(ListingStorage.of(path).listing());
	}

	@Test
	void fork1HasAllPhasesInOrder() {
		Entry fork1 = entries(KernelListing.KERN_FORK).stream().filter(entry -> entry.text().equals("fork1()")).findFirst()
				.orElseThrow();
		assertEquals(187, fork1.line());
		assertEquals(Arrays.stream(Phase.values()).map(Phase::name).toList(), fork1.inside().stream().map(Entry::text).toList());
	}

	@Test
	void functionsAreInTheOrderOfTheFile() {
		assertEquals(List.of(99, 116, 132, 162, 187, 597, 622, 642, 695),
				entries(KernelListing.KERN_FORK).stream().map(Entry::line).toList());
	}

	@Test
	void everyListingHasFunctions() {
		ListingStorage.listings().all().forEach(listing -> assertEquals(false, entries(listing.path()).isEmpty(), listing.path()));
	}
}
