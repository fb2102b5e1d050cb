package org.forkscope.ui.internal.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class WidthsTest {

	private static int[] in(int room, int[] wanted, int[] least) {
		return new Widths(wanted, least).in(room);
	}

	@Test
	void theLastColumnTakesTheRest() {
		assertArrayEquals(new int[] { 100, 40, 160 }, in(300, new int[] { 100, 40, 60 }, new int[] { 50, 40, 30 }));
	}

	@Test
	void theLastColumnGivesWayFirst() {
		assertArrayEquals(new int[] { 200, 40, 160 }, in(400, new int[] { 200, 40, 300 }, new int[] { 50, 40, 30 }));
	}

	@Test
	void theLastColumnKeepsAPartAndTheWidestOfTheOthersGivesWay() {
		assertArrayEquals(new int[] { 106, 40, 54 }, in(200, new int[] { 200, 40, 300 }, new int[] { 50, 40, 30 }));
	}

	@Test
	void theFirstColumnKeepsAPartToo() {
		assertArrayEquals(new int[] { 60, 40, 46, 54 }, in(200, new int[] { 200, 40, 200, 300 }, new int[] { 20, 40, 30, 30 }));
	}

	@Test
	void columnsThatAreEquallyWideGiveWayTogether() {
		assertArrayEquals(new int[] { 80, 40, 80, 40 }, in(240, new int[] { 120, 40, 90, 40 }, new int[] { 50, 40, 30, 40 }));
	}

	@Test
	void noColumnGoesBelowItsLeast() {
		assertArrayEquals(new int[] { 50, 200, 30 }, in(100, new int[] { 120, 200, 90 }, new int[] { 50, 200, 30 }));
	}

	@Test
	void allOfTheRoomIsUsedWhereverThatIsPossible() {
		long seed = 7;
		Random random = new Random(seed);
		for (int i = 0; i < 1000; i++) {
			int[] wanted = random.ints(1 + random.nextInt(7), 1, 300).toArray();
			int[] least = Arrays.stream(wanted).map(width -> 1 + random.nextInt(width)).toArray();
			int room = Arrays.stream(least).sum() + random.nextInt(800);
			int[] widths = in(room, wanted, least);
			int rest = room - Arrays.stream(widths).sum();
			assertTrue(rest >= 0 && rest < widths.length, "seed " + seed + ", case " + i + ": " + rest + " left of " + room);
			for (int column = 0; column < widths.length; column++) {
				assertTrue(widths[column] >= least[column], "seed " + seed + ", case " + i);
			}
			assertEquals(wanted.length, widths.length);
		}
	}
}
