package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINTR;
import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;

/** Calls by which a process says what signals do to it, and when. kern_sig.c. */
final class SignalCalls {

	private static final int SIG_BLOCK = 1;
	private static final int SIG_UNBLOCK = 2;

	private SignalCalls() {
	}

	/** One of these calls. */
	private abstract static class SignalCall extends Syscall<Syscall.Args> {

		SignalCall(Kernel k, String name, int code) {
			super(k, name, k.functions.sources.signal, code);
		}

		@Override
		protected final Args locals() {
			return new Args();
		}

		/** The signals that the arguments name, without those that cannot be blocked. */
		static int set(Args l, int first) {
			int set = 0;
			for (int i = first; i < l.uap.size(); i++) {
				set |= sigbit((int) l.uap.number(i));
			}
			return set & ~(sigbit(SIGKILL) | sigbit(SIGSTOP));
		}
	}

	/** sigaction() with flags. */
	static final class Sigact extends SignalCall {

		Sigact(Kernel k) {
			super(k, "sigaction", 342);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("no signal, SIGKILL or SIGSTOP?", l -> !Signal.exists(l.uap.number(0)) || l.uap.number(0) == SIGKILL
					|| l.uap.number(0) == SIGSTOP).fail(EINVAL);
			b.step("set the handler, for all who share the signal state",
					l -> SignalActions.set(l.p, (int) l.uap.number(0), (int) l.uap.number(1)));
			b.step("what does nothing by default is ignored", l -> SignalActions.ignoreByDefault(l.p));
			b.step("its flags", l -> SignalActions.setFlags(l.p, (int) l.uap.number(0), flags(l)));
			b.step("what is ignored now is not pending any more",
					l -> l.p.setSiglist(l.p.getSiglist() & ~l.p.getProcsig().getSigignore()));
		}

		private static int flags(Args l) {
			return l.uap.has(2) ? (int) l.uap.number(2) : 0;
		}
	}

	/** sigprocmask(): which signals are blocked. */
	static final class Sigprocmask extends SignalCall {

		Sigprocmask(Kernel k) {
			super(k, "sigprocmask", 340);
		}

		@Override
		protected void body(Body<Args> b) {
			b.step("the new mask", l -> l.p.setSigmask(mask((int) l.uap.number(0), l.p.getSigmask(), set(l, 1))));
		}

		private static int mask(int how, int old, int set) {
			return switch (how) {
				case SIG_BLOCK -> old | set;
				case SIG_UNBLOCK -> old & ~set;
				default -> set;
			};
		}
	}

	/** sigsuspend(): sleeps with another mask until a signal comes. */
	static final class Sigsuspend extends SignalCall {

		Sigsuspend(Kernel k) {
			super(k, "sigsuspend", 341);
		}

		@Override
		protected void body(Body<Args> b) {
			b.step("the mask for afterwards", l -> {
				l.p.setOldsigmask(l.p.getSigmask());
				l.p.setFlag(l.p.getFlag() | P_OLDMASK);
			});
			b.step("the mask meanwhile", l -> l.p.setSigmask(set(l, 0)));
			b.loop("no signal yet?", l -> l.error == 0, () -> b.call("sleep until a signal comes", k.functions.msleep, (l, c) -> {
				c.p = l.p;
				c.channel = l.p.getProcsig().getSigacts();
				c.priority = PPAUSE;
				c.wmesg = "pause";
				c.catches = true;
			}, (l, c) -> l.error = c.error));
			b.fail(EINTR);
		}
	}
}
