package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;

/**
 * Which ids are in use as a pid, group or session id, and by which process. The kernel has no such thing: it looks through all
 * processes, or all children. While nobody watches the scan, this index finds the same at once: the free id, the end of the
 * window, the child of an id.
 */
public final class IdIndex {

	private final int end;
	/** In how many roles an id is in use: as a pid, as a group and as a session, so at most three. */
	private final byte[] uses;
	private final IdSet used;
	private final Proc[] processes;

	/** @param end the first id that is never used: PID_MAX */
	IdIndex(int end) {
		this.end = end;
		uses = new byte[end];
		used = new IdSet(end);
		processes = new Proc[end];
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

	/** A process has got its id. */
	void born(Proc p) {
		use(p.getPid());
		processes[p.getPid()] = p;
	}

	/** A zombie has been reaped. */
	void died(Proc p) {
		release(p.getPid());
		processes[p.getPid()] = null;
	}

	/** The child of an id, which may be a zombie, or NULL. */
	Proc child(Proc parent, int pid) {
		Proc p = processes[pid];
		return p != null && p.getPptr() == parent ? p : null;
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
}
