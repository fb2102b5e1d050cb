package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;

/** Mutexes and lockmgr locks. A taker that must wait is told so and tries again when woken. */
public final class Locks {

	private final Kernel k;
	private final boolean savesInterrupts;

	Locks(Kernel k) {
		this.k = k;
		savesInterrupts = !k.rules.slotIdentity();
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
		Proc owner = mutex.getOwner();
		if (owner == null) {
			mutex.setOwner(p);
			saveInterrupts(mutex);
			return true;
		}
		if (owner == p) {
			mutex.setRecurse(mutex.getRecurse() + 1);
			return true;
		}
		block(mutex, p);
		return false;
	}

	/** Gives up one level of a mutex. */
	void unlock(Mtx mutex, Proc p) {
		if (mutex.getRecurse() > 0) {
			mutex.setRecurse(mutex.getRecurse() - 1);
		} else {
			release(mutex);
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
		release(giant);
		return depth;
	}

	/** Takes Giant back to the depth it had. */
	public boolean retakeGiant(Proc p, int depth) {
		if (depth == 0) {
			return true;
		}
		if (!lock(k.g.getGiant(), p)) {
			return false;
		}
		k.g.getGiant().setRecurse(depth - 1);
		return true;
	}

	private void block(Mtx mutex, Proc p) {
		if (p.getBlocked() != mutex) {
			p.setBlocked(mutex);
			p.setMtxname(mutex.getDescription());
			p.setStat(Constants.SMTX);
			p.setProcqNext(null);
			append(mutex, p);
		}
	}

	private static void append(Mtx mutex, Proc p) {
		Proc last = mutex.getBlocked();
		if (last == null) {
			mutex.setBlocked(p);
			return;
		}
		while (last.getProcqNext() != null) {
			last = last.getProcqNext();
		}
		last.setProcqNext(p);
	}

	/** A spin mutex is held with interrupts off; the state from before lies in the mutex. */
	private void saveInterrupts(Mtx mutex) {
		if (savesInterrupts && (mutex.getFlags() & Constants.MTX_SPIN) != 0) {
			mutex.setSaveintr(k.cpu().isInterrupts() ? 1 : 0);
			k.cpu().setInterrupts(false);
		}
	}

	private void restoreInterrupts(Mtx mutex) {
		if (savesInterrupts && (mutex.getFlags() & Constants.MTX_SPIN) != 0) {
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

	private void release(Mtx mutex) {
		mutex.setOwner(null);
		restoreInterrupts(mutex);
		Proc waiter = mutex.getBlocked();
		if (waiter != null) {
			mutex.setBlocked(waiter.getProcqNext());
			waiter.setProcqNext(null);
			waiter.setBlocked(null);
			waiter.setMtxname(null);
			waiter.setStat(Constants.SRUN);
			k.scheduler.setrunqueue(waiter);
		}
	}

	/** Takes a lockmgr lock for reading. @return false when it is another's: the process sleeps on it now */
	boolean share(Lock lock, Proc p) {
		if (lock.getLockholder() != null && lock.getLockholder() != p) {
			return sleep(lock, p);
		}
		lock.setSharecount(lock.getSharecount() + 1);
		return true;
	}

	/** Takes a lockmgr lock for writing. @return false when it is another's: the process sleeps on it now */
	boolean exclude(Lock lock, Proc p) {
		if (lock.getLockholder() == p) {
			lock.setExclusivecount(lock.getExclusivecount() + 1);
			return true;
		}
		if (lock.getLockholder() != null || lock.getSharecount() > 0) {
			return sleep(lock, p);
		}
		lock.setLockholder(p);
		lock.setExclusivecount(1);
		return true;
	}

	/** Gives up one level of a lockmgr lock. */
	void release(Lock lock, Proc p) {
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

	/** Waits for a lockmgr lock as for anything else: Giant is given up meanwhile, and taken back before the next try. */
	private boolean sleep(Lock lock, Proc p) {
		lock.setWaitcount(lock.getWaitcount() + 1);
		ProcSlot.of(p).stack().addGiantDepth(dropGiant(p));
		k.scheduler.sleepOn(p, lock, lock.getWmesg(), Constants.PLOCK);
		p.setStat(Constants.SSLEEP);
		k.cpu().setCurproc(null);
		return false;
	}
}
