package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

	@Test
	void emptyFieldsAreNoLimits() {
		assertNull(Limits.problem("", " "));
		assertEquals(Limits.NONE, Limits.parse("", " "));
	}

	@Test
	void numbersAreTaken() {
		assertNull(Limits.problem(" 14 ", "3"));
		assertEquals(new Limits(14, 3), Limits.parse(" 14 ", "3"));
		assertEquals(new Limits(0, 0), Limits.parse("0", "0"), "pid 0 is the swapper, hit 0 is every hit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "1000000", "3.5", "99999999999" })
	void otherPidsAreRefused(String pid) {
		assertEquals("The pid must be a number from 0 to 999999, not " + pid + ".", Limits.problem(pid, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "2147483648" })
	void otherHitCountsAreRefused(String hitCount) {
		assertEquals("The hit count must be a whole number, such as 3, not " + hitCount + ".", Limits.problem("", hitCount));
	}

	@Test
	void fieldsShowWhatWasTyped() {
		assertEquals("14", new Limits(14, 3).pidText());
		assertEquals("3", new Limits(14, 3).hitCountText());
		assertEquals("", Limits.NONE.pidText());
		assertEquals("", Limits.NONE.hitCountText());
	}
}
