package org.forkscope.machine.internal.kernel;

/**
 * Which ids are in use as a pid, group or session id. The kernel has no such thing: it looks through all processes. While
 * nobody watches the scan, this index finds the same id and the same end of the window at once.
 */
public final class IdIndex {

	private final int end;
	private final byte[] uses;
	private final IdSet used;

	/** @param end the first id that is never used: PID_MAX */
	IdIndex(int end) {
		this.end = end;
		uses = new byte[end];
		used = new IdSet(end);
	}

	void use(int id) {
		if (uses[id]++ == 0) {
			used.add(id);
		}
	}

	void release(int id) {
		if (--uses[id] == 0) {
			used.remove(id);
		}
	}

	/** The first free id from {@code id} on; PID_MAX when there is none. */
	int firstFree(int id) {
		return Math.min(used.nextFree(id), end);
	}

	/** The first id in use above {@code id}; PID_MAX when there is none. */
	int firstUsedAfter(int id) {
		int next = used.next(id + 1);
		return next < 0 ? end : next;
	}

	/** In how many roles an id is in use: as a pid, as a group and as a session, so at most three. */
	public int uses(int id) {
		return uses[id];
	}
}
