package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;

/** Makes the kernel's global locks. */
final class GlobalLocks {

	/** Name of the mutex of a process. */
	static final String PROCESS_LOCK = "process lock";
	/** Name of the mutex of the user hash. */
	static final String USER_HASH = "uidinfo hash";
	/** Name of the mutex of a user. */
	static final String USER = "uidinfo struct";

	private final Kernel k;

	GlobalLocks(Kernel k) {
		this.k = k;
	}

	void create() {
		k.g.setGiant(mutex("Giant", Constants.MTX_RECURSE));
		k.g.setSchedLock(mutex("sched lock", Constants.MTX_SPIN | Constants.MTX_RECURSE));
		k.g.setAllprocLock(lock("allproc"));
		k.g.setProctreeLock(lock("proctree"));
		k.g.setUihashtblMtx(mutex(USER_HASH, 0));
	}

	private Mtx mutex(String name, int flags) {
		return mutex(k, name, flags);
	}

	/** A new mutex. */
	static Mtx mutex(Kernel k, String name, int flags) {
		Mtx mutex = k.memory.allocate(k.factory.createMtx());
		init(mutex, name, flags);
		return mutex;
	}

	/** mtx_init: clears a mutex and names it. */
	static void init(Mtx mutex, String name, int flags) {
		ProcFields.zero(mutex);
		mutex.setDescription(name);
		mutex.setFlags(flags);
		mutex.setInitialized(true);
	}

	private Lock lock(String name) {
		Lock lock = k.memory.allocate(k.factory.createLock());
		lock.setWmesg(name);
		return lock;
	}
}
