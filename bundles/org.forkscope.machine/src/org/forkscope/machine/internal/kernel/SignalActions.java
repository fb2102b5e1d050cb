package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;
import org.forkscope.model.Sigacts;

/** The actions of signals. Arrays are never changed in place, because copies share them. */
final class SignalActions {

	private static final int NSIG = 32;
	private static final int SA_ONSTACK = 0x1;
	private static final int SA_RESTART = 0x2;
	private static final int SA_RESETHAND = 0x4;
	private static final int SA_NOCLDSTOP = 0x8;
	private static final int SA_NODEFER = 0x10;
	private static final int SA_NOCLDWAIT = 0x20;

	private SignalActions() {
	}

	static void copy(Sigacts from, Sigacts to) {
		to.setSigact(from.getSigact());
		to.setCatchmask(from.getCatchmask());
		to.setSigonstack(from.getSigonstack());
		to.setSigintr(from.getSigintr());
		to.setSigreset(from.getSigreset());
		to.setSignodefer(from.getSignodefer());
		to.setSiginfo(from.getSiginfo());
		to.setOsigset(from.getOsigset());
		to.setUsertramp(from.getUsertramp());
	}

	/** The handler of a signal: 0 default, 1 ignore. */
	static int handler(Sigacts actions, int signal) {
		int[] handlers = actions.getSigact();
		return handlers == null ? 0 : handlers[signal];
	}

	/** Sets the handler of a signal, and the sets of ignored and caught signals with it. */
	static void set(Proc p, int signal, int handler) {
		Sigacts actions = p.getProcsig().getSigacts();
		int[] handlers = actions.getSigact() == null ? new int[NSIG] : actions.getSigact().clone();
		handlers[signal] = handler;
		actions.setSigact(handlers);
		int bit = Constants.sigbit(signal);
		int ignored = p.getProcsig().getSigignore() & ~bit;
		int caught = p.getProcsig().getSigcatch() & ~bit;
		p.getProcsig().setSigignore(handler == 1 ? ignored | bit : ignored);
		p.getProcsig().setSigcatch(handler > 1 ? caught | bit : caught);
	}

	/** What sigaction does with its flags. */
	static void setFlags(Proc p, int signal, int flags) {
		Sigacts actions = p.getProcsig().getSigacts();
		int bit = Constants.sigbit(signal);
		actions.setSigonstack(with(actions.getSigonstack(), bit, (flags & SA_ONSTACK) != 0));
		actions.setSigintr(with(actions.getSigintr(), bit, (flags & SA_RESTART) == 0));
		actions.setSigreset(with(actions.getSigreset(), bit, (flags & SA_RESETHAND) != 0));
		actions.setSignodefer(with(actions.getSignodefer(), bit, (flags & SA_NODEFER) != 0));
		if (signal == Constants.SIGCHLD) {
			boolean reaps = (flags & SA_NOCLDWAIT) != 0 && p.getPid() != 1;
			int stops = with(p.getProcsig().getFlag(), Constants.PS_NOCLDSTOP, (flags & SA_NOCLDSTOP) != 0);
			p.getProcsig().setFlag(with(stops, Constants.PS_NOCLDWAIT, reaps));
		}
	}

	private static int with(int set, int bit, boolean on) {
		return on ? set | bit : set & ~bit;
	}

	/** Signals that do nothing by default count as ignored, as long as they have no handler. */
	static void ignoreByDefault(Proc p) {
		int caught = p.getProcsig().getSigcatch();
		p.getProcsig().setSigignore(p.getProcsig().getSigignore() | Signal.IGNORED & ~caught);
	}

	/** What exec does: caught signals get their default action, ignored ones stay ignored. */
	static void resetCaught(Proc p) {
		Sigacts actions = p.getProcsig().getSigacts();
		p.getProcsig().setSigcatch(0);
		if (actions.getSigact() == null) {
			return;
		}
		int[] handlers = actions.getSigact().clone();
		for (int signal = 0; signal < handlers.length; signal++) {
			handlers[signal] = handlers[signal] > 1 ? 0 : handlers[signal];
		}
		actions.setSigact(handlers);
	}
}
