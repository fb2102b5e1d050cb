package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.internal.kernel.Constants.PL_SHAREMOD;
import static org.forkscope.machine.internal.kernel.Constants.P_SUGID;
import static org.forkscope.machine.internal.kernel.Constants.RLIMIT_NPROC;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.script.Keyword;
import org.forkscope.model.Plimit;

/** Calls that change the user or the limits. kern_prot.c, kern_resource.c. */
final class UserCalls {

	private UserCalls() {
	}

	/** setuid(): another user, real, saved and effective. */
	static final class Setuid extends Syscall<Setuid.Locals> {

		Setuid(Kernel k) {
			super(k, "setuid", k.functions.sources.prot, 23);
		}

		/** Arguments. */
		public static final class Locals extends Syscall.Args {
			/** The user wanted. */
			public int uid;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("which user", l -> l.uid = (int) l.uap.number(0));
			b.when("neither root nor the own user?", l -> !Credentials.isRoot(l.p) && l.uid != l.p.getCred().getRuid()).fail(EPERM);
			b.when("another user?", l -> l.uid != l.p.getCred().getRuid()).then(() -> {
				changeRuid(b);
				b.step("the saved user", l -> l.p.getCred().setSvuid(l.uid));
				changeEuid(b);
				b.step("others may not look into it any more", l -> l.p.setFlag(l.p.getFlag() | P_SUGID));
			});
		}

		private void changeRuid(Body<Locals> b) {
			String text = "move the process to that user's account";
			if (k.rules.slotIdentity()) {
				b.step(text, l -> k.credentials.changeRuid(l.p.getCred(), l.uid));
			} else {
				b.call(text, k.functions.changeRuid, Setuid::enter);
			}
		}

		private void changeEuid(Body<Locals> b) {
			either(b, () -> b.step("private effective credentials, of that user",
					l -> k.credentials.changeEuid(k.credentials.crcopy(l.p.getCred()), l.uid)), () -> {
						b.step("private effective credentials", l -> k.credentials.crcopy(l.p.getCred()));
						b.call("of that user", k.functions.changeEuid, Setuid::enter);
					});
		}

		private static void enter(Locals l, UserFunctions.Locals c) {
			c.p = l.p;
			c.pcred = l.p.getCred();
			c.uid = l.uid;
		}
	}

	/** setrlimit(): the limit of processes. */
	static final class Setrlimit extends Syscall<Setrlimit.Locals> {

		Setrlimit(Kernel k) {
			super(k, "setrlimit", k.functions.sources.resource, 195);
		}

		/** Arguments and locals. */
		public static final class Locals extends Syscall.Args {
			/** Soft limit. */
			public long cur;
			/** Hard limit. */
			public long max;
			/** The limits that were shared. */
			public Plimit old;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the limits wanted", l -> {
				l.cur = limit(l, 1);
				l.max = l.uap.has(2) ? limit(l, 2) : l.p.getLimit().getMax()[RLIMIT_NPROC];
			});
			b.when("raised by another than root?", l -> !Credentials.isRoot(l.p) && aboveMax(l)).fail(EPERM);
			b.when("soft above hard?", l -> l.cur > l.max).then(() -> b.step("then as the hard one", l -> l.cur = l.max));
			b.when("are the limits shared until one changes them?",
					l -> l.p.getLimit().getRefcnt() > 1 && (l.p.getLimit().getLflags() & PL_SHAREMOD) == 0).then(() -> {
						b.step("one user less of the shared ones", l -> {
							l.old = l.p.getLimit();
							k.limits.release(l.old);
						});
						b.step("a private copy", l -> l.p.setLimit(k.limits.limcopy(l.old))).maySleep();
					});
			b.step("both between 1 and what one user may have", l -> {
				l.cur = clamp(l.cur);
				l.max = clamp(l.max);
			});
			b.step("set them", l -> Limits.set(l.p.getLimit(), RLIMIT_NPROC, l.cur, l.max));
		}

		private static long limit(Locals l, int argument) {
			return l.uap.is(argument, Keyword.INFINITY) ? Constants.RLIM_INFINITY : l.uap.number(argument);
		}

		private static boolean aboveMax(Locals l) {
			long present = l.p.getLimit().getMax()[RLIMIT_NPROC];
			return l.cur > present || l.max > present;
		}

		private long clamp(long value) {
			return Math.max(1, Math.min(value, g.getMaxprocperuid()));
		}
	}
}
