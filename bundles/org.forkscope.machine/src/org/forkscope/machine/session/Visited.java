package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;

/** The positions at which the machine has stood still, to go back and forward among them like in a browser. Thread-safe. */
final class Visited {

	private static final int LONGEST = 1000;

	private final List<Long> positions = new ArrayList<>();
	private int index = -1;
	private boolean moving;

	/** The machine stands still here. */
	synchronized void add(long position) {
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

	/** Whether there is a position before or after the present one in the list. */
	synchronized boolean canMove(int by) {
		int to = index + by;
		return to >= 0 && to < positions.size();
	}

	/** The position before or after the present one in the list; -1 when there is none. */
	synchronized long move(int by) {
		if (!canMove(by)) {
			return -1;
		}
		index += by;
		moving = true;
		return positions.get(index);
	}
}
