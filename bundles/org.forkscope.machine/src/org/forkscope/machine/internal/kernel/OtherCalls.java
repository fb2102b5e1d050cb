package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.Errno.ENOMEM;
import static org.forkscope.machine.Errno.ENOSYS;
import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.internal.kernel.Constants.*;

import java.util.function.Consumer;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.machine.script.Keyword;
import org.forkscope.model.Proc;
import org.forkscope.model.Vnode;

/** The small calls around process creation. */
final class OtherCalls {

	private static final int LARGEST_DATA = 131072;
	static final int KTR_POINTS = 0xbe;

	private OtherCalls() {
	}

	/** A call whose body is short enough for a method. */
	private abstract static class Small extends Syscall<Syscall.Args> {

		Small(Kernel k, String name, SourceFile file, int code) {
			super(k, name, file, code);
		}

		@Override
		protected final Args locals() {
			return new Args();
		}
	}

	/** open(): one more open file, whatever it is. */
	static final class Open extends Small {

		Open(Kernel k) {
			super(k, "open", k.functions.sources.descrip, 5);
		}

		@Override
		protected void body(Body<Args> b) {
			b.step("value: the next descriptor, open from now on", l -> l.p.setRetval0(k.files.open(l.p.getFd())));
		}
	}

	/** break(): more data pages. */
	static final class Obreak extends Small {

		Obreak(Kernel k) {
			super(k, "obreak", k.functions.sources.vmUnix, 17);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("too much data?", l -> l.p.getVmspace().getDsize() + l.uap.number(0) > LARGEST_DATA).fail(ENOMEM);
			b.step("grow the data", l -> k.spaces.grow(l.p.getVmspace(), (int) l.uap.number(0)));
		}
	}

	/** sigaction(): the handler of a signal. */
	static final class Sigaction extends Small {

		Sigaction(Kernel k) {
			super(k, "sigaction", k.functions.sources.signal, 342);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("SIGKILL or SIGSTOP?", l -> l.uap.number(0) == SIGKILL || l.uap.number(0) == SIGSTOP).fail(EINVAL);
			b.step("set the handler, for all who share the signal state",
					l -> SignalActions.set(l.p, (int) l.uap.number(0), (int) l.uap.number(1)));
			beyond(b, () -> b.step("what does nothing by default is ignored", l -> SignalActions.ignoreByDefault(l.p)));
		}
	}

	/** sigaction() of SIGCHLD with or without SA_NOCLDWAIT. */
	static final class Nocldwait extends Small {

		Nocldwait(Kernel k) {
			super(k, "sigaction(SA_NOCLDWAIT)", k.functions.sources.signal, 342);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("wanted, and not init?", l -> l.uap.is(0, Keyword.ON) && l.p != g.getInitproc()).then(
					() -> b.step("its children leave no zombies to it", l -> setFlag(l.p, PS_NOCLDWAIT))).otherwise(
							() -> b.step("its children leave zombies", l -> setFlag(l.p, 0)));
		}

		private static void setFlag(Proc p, int flag) {
			p.getProcsig().setFlag(p.getProcsig().getFlag() & ~PS_NOCLDWAIT | flag);
		}
	}

	/** profil(): statistical profiling. */
	static final class Profil extends Small {

		Profil(Kernel k) {
			super(k, "profil", k.functions.sources.resource, 44);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("wanted?", l -> l.uap.is(0, Keyword.ON)).then(
					() -> b.step("profile the process", l -> k.profiling.start(l.p))).otherwise(
							() -> b.step("do not profile it", l -> k.profiling.stop(l.p)));
		}
	}

	/** ktrace() of the caller. */
	static final class Ktrace extends Small {

		Ktrace(Kernel k) {
			super(k, "ktrace", k.functions.sources.ktrace, 45);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("a kernel without KTRACE?", l -> !k.settings.ktrace()).fail(ENOSYS);
			b.when("traced by root, or set-id, and the caller is not root?", Ktrace::isForbidden).fail(EPERM);
			b.when("start?", l -> l.uap.is(0, Keyword.ON)).then(() -> {
				b.step("write to ktrace.out", l -> traceTo(l.p, k.vnodes.lookup("ktrace.out")));
				b.step("trace all points", l -> l.p.setTraceflag(l.p.getTraceflag() | points(l)));
			}).otherwise(() -> b.step("stop", l -> {
				l.p.setTraceflag(0);
				traceTo(l.p, null);
			}));
		}

		private static boolean isForbidden(Args l) {
			boolean protectedNow = (l.p.getTraceflag() & KTRFAC_ROOT) != 0 || (l.p.getFlag() & P_SUGID) != 0;
			return !Credentials.isRoot(l.p) && protectedNow;
		}

		private void traceTo(Proc p, Vnode file) {
			k.vnodes.vrele(p.getTracep());
			p.setTracep(file);
		}

		private static int points(Args l) {
			int inherit = l.uap.has(1) ? KTRFAC_INHERIT : 0;
			int root = Credentials.isRoot(l.p) ? KTRFAC_ROOT : 0;
			return KTR_POINTS | inherit | root;
		}
	}

	/** What a script does to a process without a system call. */
	static final class Poke extends Small {

		private final String text;
		private final Consumer<Args> action;

		private Poke(Kernel k, String name, String text, Consumer<Args> action) {
			super(k, name, k.functions.sources.script, 0);
			this.text = text;
			this.action = action;
		}

		/** Sets or clears PL_SHAREMOD. */
		static Poke sharemod(Kernel k) {
			return new Poke(k, "sharemod", "changes of the limits are shared, or not", l -> l.p.getLimit().setLflags(
					l.p.getLimit().getLflags() & ~PL_SHAREMOD | (l.uap.is(0, Keyword.ON) ? PL_SHAREMOD : 0)));
		}

		/** Pretends that the process was busy. */
		static Poke cpu(Kernel k) {
			return new Poke(k, "cpu", "the process was busy for some ticks", l -> l.p.setEstcpu(
					(int) Math.min(ESTCPU_LIMIT, l.p.getEstcpu() + l.uap.number(0))));
		}

		@Override
		protected void body(Body<Args> b) {
			b.step(text, action);
		}
	}
}
