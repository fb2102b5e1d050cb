package org.forkscope.machine.internal.kernel;

import java.util.BitSet;

/**
 * Which ids are in use as a pid, group or session id. The kernel has no such thing: it looks through all processes. While
 * nobody watches the scan, this index finds the same id and the same end of the window at once.
 */
public final class IdIndex {

	private final int end;
	private final int[] uses;
	private final BitSet used;

	/** @param end the first id that is never used: PID_MAX */
	IdIndex(int end) {
		this.end = end;
		uses = new int[end];
		used = new BitSet(end);
	}

	void use(int id) {
		if (uses[id]++ == 0) {
			used.set(id);
		}
	}

	void release(int id) {
		if (--uses[id] == 0) {
			used.clear(id);
		}
	}

	/** The first free id from {@code id} on; PID_MAX when there is none. */
	int firstFree(int id) {
		return Math.min(used.nextClearBit(id), end);
	}

	/** The first id in use above {@code id}; PID_MAX when there is none. */
	int firstUsedAfter(int id) {
		int next = used.nextSetBit(id + 1);
		return next < 0 ? end : next;
	}

	/** In how many roles an id is in use. */
	public int uses(int id) {
		return uses[id];
	}
}
