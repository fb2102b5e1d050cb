package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;

/** Who was chosen for each step, in stretches. */
final class Trace {

	private final List<Stretch> stretches = new ArrayList<>();

	/** A process was chosen some times in a row. */
	private static final class Stretch {
		final String name;
		final long start;
		int count;

		Stretch(String name, long start) {
			this.name = name;
			this.start = start;
		}
	}

	/** What has been chosen up to now. */
	Trace copy() {
		Trace copy = new Trace();
		copy.stretches.addAll(stretches);
		return copy;
	}

	/** Somebody was chosen. @param position of the step */
	void add(String name, long position) {
		Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
		if (last == null || !last.name.equals(name) || last.count == Integer.MAX_VALUE) {
			last = new Stretch(name, position);
			stretches.add(last);
		}
		last.count++;
	}

	boolean isEmpty() {
		return stretches.isEmpty();
	}

	/** Who was chosen for the step at a position; {@code null} when that was before the first choice. */
	String at(long position) {
		int low = 0;
		int high = stretches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stretches.get(middle).start <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 ? null : stretches.get(low - 1).name;
	}

	/** The same as a list of choices. @param without how many of the last ones to leave out; not more than the last stretch has */
	List<Choice> choices(int without) {
		List<Choice> choices = new ArrayList<>(stretches.size());
		for (int i = 0; i < stretches.size(); i++) {
			int count = stretches.get(i).count - (i == stretches.size() - 1 ? without : 0);
			if (count > 0) {
				choices.add(Choice.steps(stretches.get(i).name, count));
			}
		}
		return choices;
	}
}
