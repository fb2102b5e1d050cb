package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Plimit;

/** Resource limits and their sharing: kern_resource.c. */
public final class Limits {

	private final Kernel k;

	Limits(Kernel k) {
		this.k = k;
	}

	/** A private copy, in which changes are not shared. */
	Plimit limcopy(Plimit old) {
		if (old.getRefcnt() == 0) {
			throw new KernelFault("use of a freed plimit");
		}
		Plimit copy = k.memory.allocate(k.factory.createPlimit());
		copy.setCur(old.getCur());
		copy.setMax(old.getMax());
		copy.setCpulimit(old.getCpulimit());
		copy.setLflags(0);
		copy.setRefcnt(1);
		return copy;
	}

	/** Gives up a reference. */
	void release(Plimit limit) {
		limit.setRefcnt(limit.getRefcnt() - 1);
	}

	/** Sets the limits of one resource. The arrays are never changed in place, because copies share them. */
	static void set(Plimit limit, int resource, long cur, long max) {
		long[] newCur = limit.getCur().clone();
		long[] newMax = limit.getMax().clone();
		newCur[resource] = cur;
		newMax[resource] = max;
		limit.setCur(newCur);
		limit.setMax(newMax);
	}
}
