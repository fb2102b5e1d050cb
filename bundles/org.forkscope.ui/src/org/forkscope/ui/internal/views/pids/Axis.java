package org.forkscope.ui.internal.views.pids;

import java.util.ArrayList;
import java.util.List;

/**
 * Ids along a line of pixels. Immutable.
 *
 * @param range the ids that are in sight
 * @param idMax first id that is never used
 * @param left  first pixel
 * @param width number of pixels
 */
record Axis(Range range, int idMax, int left, int width) {

	private static final int LEAST_IDS = 10;
	private static final int[] STEPS = { 1, 2, 5 };

	/** Ids from first to last, both included. */
	record Range(int first, int last) {

		int size() {
			return last - first + 1;
		}
	}

	/** Left edge of an id. It may be out of sight. */
	int x(int id) {
		return left + (int) Math.floorDiv((long) (id - range.first()) * width, range.size());
	}

	/** The first id at a pixel. */
	int id(int x) {
		long offset = (long) (x - left) * range.size();
		int id = range.first() + (int) ceilDiv(offset, width);
		return Math.max(range.first(), Math.min(range.last(), id));
	}

	private static long ceilDiv(long number, int by) {
		return -Math.floorDiv(-number, by);
	}

	/** The ids that a pixel stands for. */
	Range idsAt(int x) {
		int at = range.first() + (int) Math.floorDiv((long) (x - left) * range.size(), width);
		int next = range.first() + (int) Math.floorDiv((long) (x + 1 - left) * range.size(), width);
		return new Range(clamp(at), clamp(Math.max(at, next - 1)));
	}

	private int clamp(int id) {
		return Math.max(range.first(), Math.min(range.last(), id));
	}

	boolean shows(int id) {
		return id >= range.first() && id <= range.last();
	}

	/** Whether several ids share a pixel. */
	boolean isDense() {
		return range.size() > width;
	}

	/** Ids with a tick, at least so many pixels apart. */
	List<Integer> ticks(int distance) {
		int step = roundUp((int) Math.max(1, ceilDiv((long) distance * range.size(), width)));
		List<Integer> ticks = new ArrayList<>();
		for (int id = (int) ceilDiv(range.first(), step) * step; id <= range.last(); id += step) {
			ticks.add(id);
		}
		return ticks;
	}

	/** The smallest of 1, 2, 5, 10, 20, 50 and so on that is not smaller. */
	static int roundUp(int number) {
		for (int power = 1; power > 0; power *= 10) {
			for (int step : STEPS) {
				if (step * power >= number) {
					return step * power;
				}
			}
		}
		return Integer.MAX_VALUE;
	}

	/** The range seen when zoomed. @param factor less than 1 to see more details @param id stays where it is */
	Range zoomed(double factor, int id) {
		int size = (int) Math.round(Math.min(idMax, Math.max(LEAST_IDS, range.size() * factor)));
		double part = (id - range.first()) / (double) range.size();
		return within((int) Math.round(id - part * size), size);
	}

	/** The range seen when scrolled by a part of what is in sight. */
	Range scrolled(double part) {
		int by = (int) Math.round(part * range.size());
		return from(range.first() + (by == 0 ? (int) Math.signum(part) : by));
	}

	/** The range of the same size that starts with an id, or as near to that as there are ids. */
	Range from(int first) {
		return within(first, range.size());
	}

	private Range within(int first, int size) {
		int start = Math.max(0, Math.min(first, idMax - size));
		return new Range(start, start + size - 1);
	}
}
