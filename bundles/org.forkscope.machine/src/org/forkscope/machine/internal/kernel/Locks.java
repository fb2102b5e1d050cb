package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;

/** Mutexes and lockmgr locks. A taker that must wait is told so and tries again when woken. */
public final class Locks {

	private final Kernel k;
	private final LockOrder order;
	/** Scripts prescribe the cost of locks and nothing about who waits how; everything else goes as it was. */
	private final boolean historical;
	/** What is held is written down only where somebody may look at it. */
	private final boolean noted;

	Locks(Kernel k) {
		this.k = k;
		order = new LockOrder(k);
		historical = !k.rules.slotIdentity();
		noted = !k.rules.idIndex();
	}

	/** Takes Giant, or does nothing where the machine runs without it. */
	boolean lockGiant(Proc p) {
		return !k.hasGiant() || lock(k.g.getGiant(), p);
	}

	/** Gives up one level of Giant. */
	void unlockGiant(Proc p) {
		if (k.hasGiant()) {
			unlock(k.g.getGiant(), p);
		}
	}

	/** Takes a mutex, or a further level of it. @return false when it is another's: the process is blocked on it now */
	boolean lock(Mtx mutex, Proc p) {
		if (noted && p != null && mutex.getOwner() != p && p.getBlocked() != mutex && !spins(mutex)) {
			order.check(mutex, p);
		}
		return take(mutex, p);
	}

	private boolean take(Mtx mutex, Proc p) {
		Proc owner = mutex.getOwner();
		if (owner == null) {
			mutex.setOwner(p);
			if (spins(mutex)) {
				saveInterrupts(mutex);
			} else if (noted && p != null) {
				order.taken(mutex, p);
			}
			return true;
		}
		if (owner == p) {
			mutex.setRecurse(mutex.getRecurse() + 1);
			return true;
		}
		block(mutex, p);
		return false;
	}

	private static boolean spins(Mtx mutex) {
		return (mutex.getFlags() & Constants.MTX_SPIN) != 0;
	}

	/** Gives up one level of a mutex. */
	void unlock(Mtx mutex, Proc p) {
		if (mutex.getRecurse() > 0) {
			mutex.setRecurse(mutex.getRecurse() - 1);
		} else {
			release(mutex, p);
		}
	}

	/** Gives up Giant whatever its depth. @return how many levels were held */
	public int dropGiant(Proc p) {
		Mtx giant = k.g.getGiant();
		if (giant.getOwner() != p || p == null) {
			return 0;
		}
		int depth = giant.getRecurse() + 1;
		giant.setRecurse(0);
		release(giant, p);
		return depth;
	}

	/** Takes Giant back to the depth it had, after whatever locks the sleeper has kept. */
	public boolean retakeGiant(Proc p, int depth) {
		if (depth == 0) {
			return true;
		}
		if (!take(k.g.getGiant(), p)) {
			return false;
		}
		k.g.getGiant().setRecurse(depth - 1);
		return true;
	}

	/** The taker of a spin mutex goes on trying; of another one it sleeps, in the order of priorities, and the owner is hurried. */
	private void block(Mtx mutex, Proc p) {
		if (p == null || spins(mutex) || p.getBlocked() == mutex) {
			return;
		}
		if (mutex.getBlocked() == null) {
			mutex.setContestedNext(mutex.getOwner().getContested());
			mutex.getOwner().setContested(mutex);
		}
		p.setBlocked(mutex);
		p.setMtxname(mutex.getDescription());
		p.setStat(Constants.SMTX);
		enqueue(mutex, p);
		k.cpu().setCurproc(null);
		propagate(mutex, p.getPriLevel());
	}

	/** Behind those of the same priority; lower numbers come first. */
	private static void enqueue(Mtx mutex, Proc p) {
		Proc before = null;
		Proc next = mutex.getBlocked();
		while (next != null && next.getPriLevel() <= p.getPriLevel()) {
			before = next;
			next = next.getProcqNext();
		}
		p.setProcqPrev(before);
		p.setProcqNext(next);
		if (next != null) {
			next.setProcqPrev(p);
		}
		if (before == null) {
			mutex.setBlocked(p);
		} else {
			before.setProcqNext(p);
		}
	}

	private static void dequeue(Mtx mutex, Proc p) {
		Proc before = p.getProcqPrev();
		Proc next = p.getProcqNext();
		if (before == null) {
			mutex.setBlocked(next);
		} else {
			before.setProcqNext(next);
		}
		if (next != null) {
			next.setProcqPrev(before);
		}
		p.setProcqPrev(null);
		p.setProcqNext(null);
	}

	/** propagate_priority: the owner, and whoever it waits for in turn, gets at least the waiter's priority. */
	private void propagate(Mtx mutex, int level) {
		Mtx wanted = mutex;
		while (wanted != null && wanted.getOwner() != null && wanted.getOwner().getPriLevel() > level) {
			Proc owner = wanted.getOwner();
			wanted = owner.getStat() == Constants.SMTX ? owner.getBlocked() : null;
			if (wanted == null) {
				k.scheduler.changePriority(owner, level);
			} else {
				dequeue(wanted, owner);
				owner.setPriLevel(level);
				enqueue(wanted, owner);
			}
		}
	}

	/** A spin mutex is held with interrupts off; the state from before lies in the mutex. */
	private void saveInterrupts(Mtx mutex) {
		if (historical) {
			mutex.setSaveintr(k.cpu().isInterrupts() ? 1 : 0);
			k.cpu().setInterrupts(false);
		}
	}

	private void restoreInterrupts(Mtx mutex) {
		if (historical) {
			k.cpu().setInterrupts(mutex.getSaveintr() != 0);
		}
	}

	/**
	 * Takes the mutex of a process. Where the kernel checks itself, one that has not been initialised ends in a panic; elsewhere it
	 * is locked as if nothing was wrong.
	 */
	boolean lockProcess(Proc locked, Proc p) {
		if (k.settings.invariants() && !locked.getMtx().isInitialized()) {
			throw new KernelFault("use of a freed slot: process lock of process " + locked.getPid() + " is not initialised");
		}
		return lock(locked.getMtx(), p);
	}

	/** Gives the mutex of a process up. */
	void unlockProcess(Proc locked, Proc p) {
		if (k.settings.invariants() && locked.getMtx().getOwner() != p) {
			throw new KernelFault("mutex process lock of process " + locked.getPid() + " is not owned");
		}
		unlock(locked.getMtx(), p);
	}

	private void release(Mtx mutex, Proc p) {
		Proc owner = mutex.getOwner();
		mutex.setOwner(null);
		if (spins(mutex)) {
			restoreInterrupts(mutex);
		} else if (noted && p != null) {
			order.released(mutex, p);
		}
		Proc waiter = mutex.getBlocked();
		if (waiter != null) {
			dequeue(mutex, waiter);
			forget(owner, mutex);
			waiter.setBlocked(null);
			waiter.setMtxname(null);
			waiter.setStat(Constants.SRUN);
			k.scheduler.setrunqueue(waiter);
			if (mutex.getBlocked() != null) {
				mutex.setContestedNext(waiter.getContested());
				waiter.setContested(mutex);
			}
		}
	}

	/** The owner gives back what was lent to it, but for what waiters on its other mutexes lend. */
	private void forget(Proc owner, Mtx mutex) {
		int level = owner.getPriNative();
		Mtx before = null;
		for (Mtx contested = owner.getContested(); contested != null; contested = contested.getContestedNext()) {
			if (contested != mutex) {
				level = Math.min(level, contested.getBlocked().getPriLevel());
				before = contested;
			} else if (before == null) {
				owner.setContested(mutex.getContestedNext());
			} else {
				before.setContestedNext(mutex.getContestedNext());
			}
		}
		mutex.setContestedNext(null);
		k.scheduler.changePriority(owner, level);
	}

	/** Takes a lockmgr lock for reading. @return false when it is another's: the process sleeps on it now */
	boolean share(Lock lock, Proc p) {
		check(lock, p);
		if (lock.getLockholder() != null && lock.getLockholder() != p) {
			return sleep(lock, p);
		}
		note(lock, p);
		lock.setSharecount(lock.getSharecount() + 1);
		return true;
	}

	/** Takes a lockmgr lock for writing. @return false when it is another's: the process sleeps on it now */
	boolean exclude(Lock lock, Proc p) {
		if (lock.getLockholder() == p) {
			lock.setExclusivecount(lock.getExclusivecount() + 1);
			note(lock, p);
			return true;
		}
		check(lock, p);
		if (lock.getLockholder() != null || lock.getSharecount() > 0) {
			return sleep(lock, p);
		}
		note(lock, p);
		lock.setLockholder(p);
		lock.setExclusivecount(1);
		return true;
	}

	private void check(Lock lock, Proc p) {
		if (noted && p != null) {
			order.check(lock, p);
		}
	}

	private void note(Lock lock, Proc p) {
		if (noted && p != null) {
			order.taken(lock, p);
		}
	}

	/** Gives up one level of a lockmgr lock. */
	void release(Lock lock, Proc p) {
		if (noted && p != null) {
			order.released(lock, p, lock.getExclusivecount() <= 1);
		}
		if (lock.getLockholder() != p || p == null) {
			lock.setSharecount(lock.getSharecount() - 1);
		} else {
			lock.setExclusivecount(lock.getExclusivecount() - 1);
			if (lock.getExclusivecount() == 0) {
				lock.setLockholder(null);
			}
		}
		if (lock.getWaitcount() > 0 && lock.getLockholder() == null && lock.getSharecount() == 0) {
			lock.setWaitcount(0);
			k.scheduler.wakeup(lock);
		}
	}

	/** Waits for a lockmgr lock as for anything else: Giant is given up meanwhile, and taken back before the next try. An interrupt tries again at once. */
	private boolean sleep(Lock lock, Proc p) {
		if (p == null) {
			return false;
		}
		lock.setWaitcount(lock.getWaitcount() + 1);
		ProcSlot.of(p).stack().addGiantDepth(dropGiant(p));
		k.scheduler.sleepOn(p, lock, lock.getWmesg(), Constants.PLOCK);
		p.setStat(Constants.SSLEEP);
		k.cpu().setCurproc(null);
		return false;
	}
}
