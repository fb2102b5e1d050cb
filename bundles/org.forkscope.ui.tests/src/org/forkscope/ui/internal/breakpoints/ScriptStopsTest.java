package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class ScriptStopsTest {

	private static final String SCRIPT = "# a script\nmachine seed=1\n\ninit fork -> a # child\n\n  # note\ndump\n# end\n";

	private static void stops(int expected, int line) {
		assertEquals(OptionalInt.of(expected), ScriptStops.from(SCRIPT, line));
	}

	@Test
	void callsAndDumpsAreStops() {
		stops(4, 4);
		stops(7, 7);
	}

	@Test
	void otherLinesMoveToTheNextStop() {
		stops(4, 1);
		stops(4, 2);
		stops(7, 5);
	}

	@Test
	void nothingIsBehindTheLast() {
		assertEquals(OptionalInt.empty(), ScriptStops.from(SCRIPT, 8));
		assertEquals(OptionalInt.empty(), ScriptStops.from(SCRIPT, 1000));
		assertEquals(OptionalInt.empty(), ScriptStops.from("", 1));
	}
}
