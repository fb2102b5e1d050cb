package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.Errno;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;

/** Posting of signals, as far as process creation and its end need it: kern_sig.c. */
public final class Signals {

	private final Kernel k;

	Signals(Kernel k) {
		this.k = k;
	}

	/** Makes a signal pending. Only SIGKILL has consequences here: the process dies before it returns to user mode. */
	void psignal(Proc p, int signal) {
		if (p.getProcsig() == null) {
			throw new KernelFault("NULL p_procsig of process " + p.getPid());
		}
		if (signal == Constants.SIGKILL || caught(p, signal)) {
			p.setSiglist(p.getSiglist() | Constants.sigbit(signal));
			k.events.signalled(p, signal);
		}
	}

	/** Whether a process has a handler for a signal. */
	private static boolean caught(Proc p, int signal) {
		return (p.getProcsig().getSigcatch() & Constants.sigbit(signal)) != 0;
	}

	/** Whether a process must die before it returns to user mode. */
	public static boolean killed(Proc p) {
		return (p.getSiglist() & Constants.sigbit(Constants.SIGKILL)) != 0;
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

	/** kill(): by the number of a process, or for 0 to every process of the caller's group. @return an error number, or 0 */
	int kill(Proc by, int pid, int signal) {
		if (pid == 0) {
			return killGroup(by, signal);
		}
		Proc p = k.pfind(pid);
		if (p == null) {
			return Errno.ESRCH.number();
		}
		if (!may(by, p)) {
			return Errno.EPERM.number();
		}
		psignal(p, signal);
		return 0;
	}

	/** Daemons and init are spared. */
	private int killGroup(Proc by, int signal) {
		int found = 0;
		for (Proc p = by.getPgrp().getMembers(); p != null; p = p.getPglistNext()) {
			boolean spared = p.getPid() <= 1 || (p.getFlag() & Constants.P_SYSTEM) != 0 || p.getStat() == Constants.SZOMB;
			if (!spared && may(by, p)) {
				psignal(p, signal);
				found++;
			}
		}
		return found == 0 ? Errno.ESRCH.number() : 0;
	}
}
