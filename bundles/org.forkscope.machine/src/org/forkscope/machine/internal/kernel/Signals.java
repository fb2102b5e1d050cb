package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;

/** Posting of signals, as far as process creation and its end need it: kern_sig.c. */
public final class Signals {

	private final Kernel k;

	Signals(Kernel k) {
		this.k = k;
	}

	/** Makes a signal pending. Only SIGKILL has consequences here: the process dies before it returns to user mode. */
	void psignal(Proc p, int signal) {
		if (signal == Constants.SIGKILL || caught(p, signal)) {
			p.setSiglist(p.getSiglist() | Constants.sigbit(signal));
			k.events.signalled(p, signal);
		}
	}

	/** Whether a process has a handler for a signal. */
	private static boolean caught(Proc p, int signal) {
		return p.getProcsig() != null && (p.getProcsig().getSigcatch() & Constants.sigbit(signal)) != 0;
	}

	/** Whether a process must die before it returns to user mode. */
	public static boolean killed(Proc p) {
		return (p.getSiglist() & Constants.sigbit(Constants.SIGKILL)) != 0;
	}

	/** Kill by one process of another, with the permission check: root, or the same user. */
	void kill(Proc by, Proc p, int signal) {
		int uid = by.getCred().getUcred().getUid();
		if (uid == 0 || uid == p.getCred().getRuid()) {
			psignal(p, signal);
		}
	}
}
