package org.forkscope.ui.internal.views.pids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.ui.internal.views.pids.Axis.Range;
import org.junit.jupiter.api.Test;

class AxisTest {

	private static final int ID_MAX = 99_999;
	private static final Axis WIDE = new Axis(new Range(0, 99), ID_MAX, 50, 1000);
	private static final Axis DENSE = new Axis(new Range(0, ID_MAX - 1), ID_MAX, 50, 500);

	@Test
	void everyPixelOfABlockIsItsId() {
		assertEquals(50 + 140, WIDE.x(14));
		for (int x = WIDE.x(14); x < WIDE.x(15); x++) {
			assertEquals(new Range(14, 14), WIDE.idsAt(x));
		}
		assertFalse(WIDE.isDense());
	}

	@Test
	void pixelsOfADenseLineCoverAllIdsOnce() {
		assertTrue(DENSE.isDense());
		int next = 0;
		for (int x = 50; x < 550; x++) {
			Range here = DENSE.idsAt(x);
			assertEquals(next, here.first());
			next = here.last() + 1;
		}
		assertEquals(ID_MAX, next);
	}

	@Test
	void ticksAreRoundNumbersFarEnoughApart() {
		assertEquals(List.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90), WIDE.ticks(60));
		List<Integer> ticks = DENSE.ticks(60);
		assertEquals(List.of(0, 20_000, 40_000, 60_000, 80_000), ticks);
	}

	@Test
	void roundsUpToOneTwoFive() {
		assertEquals(1, Axis.roundUp(0));
		assertEquals(20, Axis.roundUp(11));
		assertEquals(50, Axis.roundUp(50));
		assertEquals(100_000, Axis.roundUp(99_999));
	}

	@Test
	void zoomingKeepsTheIdUnderTheMouseAndStaysInside() {
		Range in = WIDE.zoomed(0.5, 50);
		assertEquals(50, in.size());
		assertEquals(new Axis(in, ID_MAX, 50, 1000).x(50), WIDE.x(50));
		assertEquals(new Range(0, 199), WIDE.zoomed(2, 0));
		assertEquals(new Range(0, ID_MAX - 1), DENSE.zoomed(2, 70_000));
		assertEquals(10, WIDE.zoomed(0.0001, 50).size());
	}

	@Test
	void aLineOfVeryFewIdsCannotBeZoomedPastThem() {
		Axis small = new Axis(new Range(0, 4), 5, 0, 100);
		assertEquals(new Range(0, 4), small.zoomed(0.5, 2));
		assertEquals(new Range(0, 4), small.zoomed(2, 2));
	}

	@Test
	void scrollsAtLeastOneIdAndNotPastTheEnds() {
		assertEquals(new Range(10, 109), WIDE.scrolled(0.1));
		assertEquals(new Range(0, 99), WIDE.scrolled(-0.1));
		assertEquals(new Range(1, 10), new Axis(new Range(0, 9), ID_MAX, 0, 100).scrolled(0.01));
		assertEquals(new Range(ID_MAX - 100, ID_MAX - 1), WIDE.from(ID_MAX));
		assertEquals(new Range(0, 99), WIDE.from(-5));
	}
}
