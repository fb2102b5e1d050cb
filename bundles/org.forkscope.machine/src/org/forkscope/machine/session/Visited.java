package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;

/** The positions at which the machine has stood still, to go back and forward among them like in a browser. */
final class Visited {

	private static final int LONGEST = 1000;

	private final List<Long> positions = new ArrayList<>();
	private int index = -1;
	private boolean moving;

	/** The machine stands still here. */
	void add(long position) {
		if (moving) {
			moving = false;
			return;
		}
		if (index >= 0 && positions.get(index) == position) {
			return;
		}
		positions.subList(index + 1, positions.size()).clear();
		positions.add(position);
		if (positions.size() > LONGEST) {
			positions.remove(0);
		}
		index = positions.size() - 1;
	}

	/** The position before or after the present one in the list; -1 when there is none. */
	long move(int by) {
		int to = index + by;
		if (to < 0 || to >= positions.size()) {
			return -1;
		}
		index = to;
		moving = true;
		return positions.get(to);
	}
}
