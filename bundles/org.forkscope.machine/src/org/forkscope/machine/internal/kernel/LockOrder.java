package org.forkscope.machine.internal.kernel;

import java.util.List;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;

/**
 * What a process holds, and the order in which it must take locks, as WITNESS has it. Whoever takes an earlier one while holding a
 * later one is reported: with bad luck, two such processes wait for each other for ever. Sleep mutexes that are held stand on
 * p_heldmtx, last taken first.
 */
final class LockOrder {

	private static final String SCHED_LOCK = "sched lock";
	private static final List<String> ORDER = List.of("Giant", "proctree", "allproc", GlobalLocks.PROCESS_LOCK, GlobalLocks.USER_HASH,
			GlobalLocks.USER, SCHED_LOCK);

	private final Kernel k;

	LockOrder(Kernel k) {
		this.k = k;
	}

	/** A process is about to take a mutex that it does not hold. */
	void check(Mtx mutex, Proc p) {
		check(mutex.getDescription(), p);
	}

	/** A process is about to take a lock that it may hold already. */
	void check(Lock lock, Proc p) {
		if (!holds(p, lock.getWmesg())) {
			check(lock.getWmesg(), p);
		}
	}

	private void check(String wanted, Proc p) {
		// One that is not initialised has no name, and no place in the order.
		int rank = wanted == null ? ORDER.size() - 1 : ORDER.indexOf(wanted);
		for (String later : ORDER.subList(rank + 1, ORDER.size())) {
			if (holds(p, later)) {
				k.events.lockOrder(p, later, wanted);
			}
		}
	}

	private boolean holds(Proc p, String name) {
		if (name.equals(SCHED_LOCK)) {
			return k.g.getSchedLock().getOwner() == p;
		}
		return (ProcSlot.of(p).heldLocks() & bit(name)) != 0 || holdsMutex(p, name);
	}

	private static boolean holdsMutex(Proc p, String name) {
		Mtx mutex = p.getHeldmtx();
		while (mutex != null && !name.equals(mutex.getDescription())) {
			mutex = mutex.getHeldNext();
		}
		return mutex != null;
	}

	private static int bit(String name) {
		return 1 << ORDER.indexOf(name);
	}

	void taken(Mtx mutex, Proc p) {
		mutex.setHeldNext(p.getHeldmtx());
		p.setHeldmtx(mutex);
	}

	void released(Mtx mutex, Proc p) {
		Mtx before = null;
		Mtx held = p.getHeldmtx();
		while (held != null && held != mutex) {
			before = held;
			held = held.getHeldNext();
		}
		if (before == null) {
			p.setHeldmtx(mutex.getHeldNext());
		} else {
			before.setHeldNext(mutex.getHeldNext());
		}
		mutex.setHeldNext(null);
	}

	void taken(Lock lock, Proc p) {
		p.setLocks(p.getLocks() + 1);
		ProcSlot.of(p).setHeldLocks(ProcSlot.of(p).heldLocks() | bit(lock.getWmesg()));
	}

	/** @param last whether the process does not hold it any more */
	void released(Lock lock, Proc p, boolean last) {
		p.setLocks(p.getLocks() - 1);
		if (last) {
			ProcSlot.of(p).setHeldLocks(ProcSlot.of(p).heldLocks() & ~bit(lock.getWmesg()));
		}
	}
}
