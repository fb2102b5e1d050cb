package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Lock;
import org.forkscope.model.Mtx;

/** Makes the kernel's global locks. */
final class GlobalLocks {

	private final Kernel k;

	GlobalLocks(Kernel k) {
		this.k = k;
	}

	void create() {
		k.g.setGiant(mutex("Giant", Constants.MTX_RECURSE));
		k.g.setSchedLock(mutex("sched lock", Constants.MTX_SPIN | Constants.MTX_RECURSE));
		k.g.setAllprocLock(lock("allproc"));
		k.g.setProctreeLock(lock("proctree"));
	}

	private Mtx mutex(String name, int flags) {
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
