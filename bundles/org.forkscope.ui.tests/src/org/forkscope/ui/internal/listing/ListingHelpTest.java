package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingHelpTest {

	private final Listing listing = ListingStorage.of(KernelListing.KERN_FORK).listing();

	@ParameterizedTest
	@EnumSource
	void explainsEveryPhaseOnItsLines(Phase phase) {
		int line = (int) listing.lines().stream().takeWhile(l -> l.phase() != phase || !l.isStep()).count() + 1;
		assertEquals("<b>" + phase + "</b>, phase " + phase.number() + " of 28, lines " + phase.firstLine() + " to "
				+ phase.lastLine() + "<br>" + phase.summary(), ListingHelp.html(listing, line, ""));
	}

	@ParameterizedTest
	@EnumSource
	void explainsEveryFlag(ForkFlag flag) {
		String html = ListingHelp.html(listing, 1, flag.name());
		assertTrue(html.startsWith("<b>" + flag + "</b> (0x" + Integer.toHexString(flag.bit()) + ")<br>"), html);
	}

	@Test
	void explainsFieldsWithLocksAndFork() {
		String html = ListingHelp.html(listing, 361, "p_pid");
		assertTrue(html.contains("<b>pid_t p_pid</b>"), html);
		assertTrue(html.contains("At fork: fork gives it a value of its own."), html);
		assertTrue(html.endsWith(Phase.PUBLISH.summary()), html);
	}

	@Test
	void saysNothingWhereThereIsNothing() {
		assertNull(ListingHelp.html(listing, 1, ""));
		assertNull(ListingHelp.html(listing, 100_000, "word"));
	}
}
