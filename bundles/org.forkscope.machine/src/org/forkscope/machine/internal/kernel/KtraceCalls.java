package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.ENOSYS;
import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/** ktrace() of another process. kern_ktrace.c. */
final class KtraceCalls {

	private KtraceCalls() {
	}

	/** The calls' locals. */
	public static final class Locals extends Syscall.Args {
		/** The process to be traced. */
		public Proc q;
		/** What of it. */
		public int facs;
	}

	/** One of these calls. */
	private abstract static class KtraceCall extends Syscall<Locals> {

		KtraceCall(Kernel k, String name) {
			super(k, name, k.functions.sources.ktrace, 45);
		}

		@Override
		protected final Locals locals() {
			return new Locals();
		}

		/** Finds the process, and says what of it. @param points position of the points among the arguments */
		final void find(Body<Locals> b, int points) {
			b.when("a kernel without KTRACE?", l -> !k.settings.ktrace()).fail(ENOSYS);
			b.step("find the process by its id", l -> l.q = k.pfind(id(l, 0)));
			b.when("no such process?", l -> l.q == null).fail(ESRCH);
			b.when("may the caller not trace it, or is it root who does?", this::isForbidden).fail(EPERM);
			b.step("which points", l -> l.facs = l.uap.has(points) ? (int) l.uap.number(points) : OtherCalls.KTR_POINTS);
		}

		/** ktrcanset. */
		private boolean isForbidden(Locals l) {
			boolean rootTraces = (l.q.getTraceflag() & KTRFAC_ROOT) != 0 && !Credentials.isRoot(l.p);
			return rootTraces || !k.signals.may(l.p, l.q);
		}
	}

	/** Begins to trace, to a file. */
	static final class Set extends KtraceCall {

		Set(Kernel k) {
			super(k, "ktrops");
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b, 2);
			b.step("give up its old trace file", l -> k.vnodes.vrele(l.q.getTracep()));
			b.step("its trace file", l -> l.q.setTracep(k.vnodes.lookup(l.uap.word(1))));
			b.step("trace these points", l -> l.q.setTraceflag(l.q.getTraceflag() | l.facs));
			b.when("does root trace?", l -> Credentials.isRoot(l.p)).then(
					() -> b.step("then nobody else can stop it", l -> l.q.setTraceflag(l.q.getTraceflag() | KTRFAC_ROOT)));
		}
	}

	/** Ends the tracing of some points; with the last one, the file is given up. */
	static final class Clear extends KtraceCall {

		private static final int ALL_POINTS = 0x00ffffff;

		Clear(Kernel k) {
			super(k, "ktrops(KTROP_CLEAR)");
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b, 1);
			b.step("not these points any more", l -> l.q.setTraceflag(l.q.getTraceflag() & ~l.facs));
			b.when("was it the last one?", l -> (l.q.getTraceflag() & ALL_POINTS) == 0).then(() -> {
				b.step("no flags at all", l -> l.q.setTraceflag(0));
				b.step("give up the file", l -> {
					k.vnodes.vrele(l.q.getTracep());
					l.q.setTracep(null);
				});
			});
		}
	}
}
