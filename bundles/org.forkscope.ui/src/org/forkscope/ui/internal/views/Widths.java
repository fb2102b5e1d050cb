package org.forkscope.ui.internal.views;

import java.util.Arrays;

/** Widths of columns that share what there is. */
final class Widths {

	/** So many percents of the room are for the first column, which says what a row is about. */
	private static final int FOR_FIRST = 30;
	/** So many are for the last one, whose texts are the longest as a rule. */
	private static final int FOR_LAST = 27;

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
		int[] floor = least.clone();
		raise(floor, 0, FOR_FIRST, room);
		raise(floor, last, FOR_LAST, room);
		int[] widths = cut(floor, widestIn(floor, room - floor[last]));
		widths[last] = Math.max(floor[last], room - others(widths));
		return widths;
	}

	/** Gives a column its part, as far as it wants it and the others keep their least. */
	private void raise(int[] floor, int column, int percents, int room) {
		int part = Math.min(room * percents / 100, floor[column] + room - Arrays.stream(floor).sum());
		floor[column] = Math.max(floor[column], Math.min(wanted[column], part));
	}

	/** The largest width that no column but the last needs to exceed for all to fit, as far as they can. */
	private int widestIn(int[] floor, int room) {
		int fits = 0;
		int tooWide = Arrays.stream(wanted).max().orElse(0) + 1;
		while (tooWide - fits > 1) {
			int middle = (fits + tooWide) / 2;
			if (others(cut(floor, middle)) <= room) {
				fits = middle;
			} else {
				tooWide = middle;
			}
		}
		return fits;
	}

	private int[] cut(int[] floor, int widest) {
		int[] widths = new int[wanted.length];
		Arrays.setAll(widths, i -> Math.max(floor[i], Math.min(wanted[i], widest)));
		return widths;
	}

	private int others(int[] widths) {
		return Arrays.stream(widths, 0, last).sum();
	}
}
