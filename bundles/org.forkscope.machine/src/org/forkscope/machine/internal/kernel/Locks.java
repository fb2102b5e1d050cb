package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;

/** Mutexes and lockmgr locks. A taker that must wait is told so and tries again when woken. */
public final class Locks {

	private final Kernel k;

	Locks(Kernel k) {
		this.k = k;
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

	private void release(Mtx mutex) {
		mutex.setOwner(null);
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

	/** Takes a lockmgr lock for reading. */
	boolean share(Lock lock, Proc p) {
		if (lock.getLockholder() != null && lock.getLockholder() != p) {
			return false;
		}
		lock.setSharecount(lock.getSharecount() + 1);
		return true;
	}

	/** Takes a lockmgr lock for writing. */
	boolean exclude(Lock lock, Proc p) {
		if (lock.getLockholder() == p) {
			lock.setExclusivecount(lock.getExclusivecount() + 1);
			return true;
		}
		if (lock.getLockholder() != null || lock.getSharecount() > 0) {
			return false;
		}
		lock.setLockholder(p);
		lock.setExclusivecount(1);
		return true;
	}

	/** Gives up one level of a lockmgr lock. */
	void release(Lock lock, Proc p) {
		if (lock.getLockholder() != p) {
			lock.setSharecount(lock.getSharecount() - 1);
			return;
		}
		lock.setExclusivecount(lock.getExclusivecount() - 1);
		if (lock.getExclusivecount() == 0) {
			lock.setLockholder(null);
		}
	}
}
