package org.forkscope.machine.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelRules;
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

	@Test
	void linesAreTheSameInMachinesOfAllKinds() {
		String expected = places(KernelRules.SCRIPT);
		for (KernelRules rules : List.of(KernelRules.SCRIPT_UNWATCHED, KernelRules.HISTORICAL, KernelRules.noGiant(2))) {
			assertEquals(expected, places(rules));
		}
	}

	private static String places(KernelRules rules) {
		Kernel kernel = new Kernel(MachineSettings.DEFAULT.withBoot(MachineSettings.Boot.FULL), rules);
		return kernel.functions.all().stream().map(f -> f.file().path() + ' ' + f.name() + ' ' + f.firstLine() + '-' + f.lastLine())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void whatOnlySomeMachinesDoIsListedToo() {
		List<ListingLine> trap = listings.file("sys/i386/i386/trap.c").orElseThrow().lines();
		assertTrue(trap.stream().anyMatch(line -> line.text().contains("must it give way?")));
		assertTrue(trap.stream().anyMatch(line -> line.text().contains("the others go to their handlers")));
	}
}
