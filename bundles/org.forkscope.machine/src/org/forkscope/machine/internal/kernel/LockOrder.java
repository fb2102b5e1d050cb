package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Proc;

/**
 * The order in which a process must take locks, as WITNESS has it: Giant, proctree, allproc, process lock. Whoever takes an
 * earlier one while holding a later one is reported: with bad luck, two such processes wait for each other for ever.
 */
final class LockOrder {

	static final int GIANT = 0;
	static final int PROCTREE = 1;
	static final int ALLPROC = 2;
	static final int PROCESS = 3;
	private static final String[] NAMES = { "Giant", "proctree", "allproc", "process lock" };

	private final Kernel k;

	LockOrder(Kernel k) {
		this.k = k;
	}

	int rank(Lock lock) {
		return lock == k.g.getProctreeLock() ? PROCTREE : ALLPROC;
	}

	/** A process is about to take a lock. */
	void check(int rank, Proc p) {
		if (p == null || holds(p, rank)) {
			return;
		}
		for (int later = rank + 1; later < NAMES.length; later++) {
			if (holds(p, later)) {
				k.events.lockOrder(p, NAMES[later], NAMES[rank]);
			}
		}
	}

	void taken(int rank, Proc p) {
		if (p != null) {
			ProcSlot.of(p).setHeldLocks(ProcSlot.of(p).heldLocks() | 1 << rank);
		}
	}

	void released(int rank, Proc p) {
		if (p != null) {
			ProcSlot.of(p).setHeldLocks(ProcSlot.of(p).heldLocks() & ~(1 << rank));
		}
	}

	private boolean holds(Proc p, int rank) {
		return rank == GIANT ? k.g.getGiant().getOwner() == p : (ProcSlot.of(p).heldLocks() & 1 << rank) != 0;
	}
}
