package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;

/** Who may signal whom, which signals a process will take, and the posting that scripts need: kern_sig.c. */
public final class Signals {

	private final Kernel k;

	Signals(Kernel k) {
		this.k = k;
	}

	/**
	 * Makes a signal pending, in scripts. Only SIGKILL has consequences there: the process dies before it returns to user mode.
	 */
	void psignal(Proc p, int signal) {
		if (signal == Constants.SIGKILL || has(state(p).getSigcatch(), signal)) {
			p.setSiglist(p.getSiglist() | Constants.sigbit(signal));
			k.events.signalled(p, signal);
		}
	}

	/** Whether a process must die before it returns to user mode. */
	public static boolean killed(Proc p) {
		return (p.getSiglist() & Constants.sigbit(Constants.SIGKILL)) != 0;
	}

	/** Whether a process has to look at its signals before it goes on: CURSIG finds something. */
	public static boolean pending(Proc p) {
		return takeable(p) != 0;
	}

	/** The pending signals that are not blocked; who holds its parent in vfork does not stop. */
	static int takeable(Proc p) {
		int set = p.getSiglist() & ~p.getSigmask();
		return (p.getFlag() & Constants.P_PPWAIT) == 0 ? set : set & ~Signal.STOPPING;
	}

	static boolean has(int set, int signal) {
		return (set & Constants.sigbit(signal)) != 0;
	}

	/** Whether a parent wants to know that its children stop. */
	static boolean hearsOfStops(Proc parent) {
		return (parent.getProcsig().getFlag() & Constants.PS_NOCLDSTOP) == 0;
	}

	/** The signal state of a process, which must be there. */
	static Procsig state(Proc p) {
		if (p.getProcsig() == null) {
			throw new KernelFault("NULL p_procsig of process " + p.getPid());
		}
		return p.getProcsig();
	}

	/** CANSIGNAL: root may, the same user may, and SIGCONT goes to the whole session. */
	boolean may(Proc by, Proc p, int signal) {
		return may(by, p) || signal == Constants.SIGCONT && by.getPgrp().getSession() == p.getPgrp().getSession();
	}

	/** Kill by one process of another, with the permission check. */
	void kill(Proc by, Proc p, int signal) {
		if (may(by, p)) {
			psignal(p, signal);
		}
	}

	/** Whether one process may signal another: root may, and the same user. */
	boolean may(Proc by, Proc p) {
		int ruid = credentials(p).getRuid();
		int uid = by.getCred().getUcred().getUid();
		return uid == 0 || uid == ruid;
	}

	/** Whether one process may see another: the test reads the effective credentials of both. */
	boolean sees(Proc by, Proc p) {
		return credentials(p).getUcred() != null && by.getCred() != null;
	}

	/** The credentials of a process, which must be there. */
	private static Pcred credentials(Proc p) {
		Pcred pcred = p.getCred();
		if (pcred == null) {
			throw new KernelFault("NULL p_cred of process " + p.getPid());
		}
		return pcred;
	}
}
