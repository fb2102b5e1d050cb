package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Filedesc;
import org.forkscope.model.Pargs;
import org.forkscope.model.Plimit;
import org.forkscope.model.Procsig;
import org.forkscope.model.Ucred;
import org.forkscope.model.Vmspace;

/** What the structures that processes share count of their users. */
public final class ReferenceCounts {

	private ReferenceCounts() {
	}

	/** How many users a structure counts; -1 if it is none of those that processes share with each other as a whole. */
	public static int of(Object structure) {
		if (structure instanceof Ucred ucred) {
			return ucred.getRef();
		}
		if (structure instanceof Filedesc table) {
			return table.getRefcnt();
		}
		if (structure instanceof Procsig procsig) {
			return procsig.getRefcnt();
		}
		if (structure instanceof Plimit limit) {
			return limit.getRefcnt();
		}
		if (structure instanceof Vmspace space) {
			return space.getRefcnt();
		}
		return structure instanceof Pargs args ? args.getRef() : -1;
	}
}
