package org.forkscope.ui.internal.views;

import java.util.Arrays;

/** Widths of columns that share what there is. */
final class Widths {

	/** So much of the room is for the last column, whose texts are the longest as a rule. */
	private static final int LAST_PART = 4;

	private final int[] wanted;
	private final int[] least;
	private final int last;

	/**
	 * @param wanted widths at which nothing is cut
	 * @param least  widths below which no column goes; none is more than what is wanted
	 */
	Widths(int[] wanted, int[] least) {
		this.wanted = wanted;
		this.least = least;
		last = wanted.length - 1;
	}

	/**
	 * The widths for a room. Where it is too small the last column gives way first, but keeps a part of the room; then the widest
	 * of the others, as they have most to give. Where it is larger the last column takes the rest.
	 */
	int[] in(int room) {
		int most = Math.min(room / LAST_PART, room - others(least));
		int forLast = Math.max(least[last], Math.min(wanted[last], most));
		int[] widths = cut(widestIn(room - forLast));
		widths[last] = Math.max(forLast, room - others(widths));
		return widths;
	}

	/** The largest width that no column but the last needs to exceed for all to fit, as far as they can. */
	private int widestIn(int room) {
		int fits = 0;
		int tooWide = Arrays.stream(wanted).max().orElse(0) + 1;
		while (tooWide - fits > 1) {
			int middle = (fits + tooWide) / 2;
			if (others(cut(middle)) <= room) {
				fits = middle;
			} else {
				tooWide = middle;
			}
		}
		return fits;
	}

	private int[] cut(int widest) {
		int[] widths = new int[wanted.length];
		Arrays.setAll(widths, i -> Math.max(least[i], Math.min(wanted[i], widest)));
		return widths;
	}

	private int others(int[] widths) {
		return Arrays.stream(widths, 0, last).sum();
	}
}
