package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.kernel.Signal.Property;
import org.forkscope.model.Proc;
import org.forkscope.model.Sigacts;
import org.forkscope.model.Sigframe;
import org.forkscope.model.Trapframe;

/** How a process takes its signals: kern_sig.c, and i386 machdep.c for handlers. */
final class TakeSignal {

	private TakeSignal() {
	}

	/** Finds the signal to act on; stops where that is what a signal asks for. */
	static final class Issignal extends Fn<Issignal.Locals> {

		private static final String LOOP = "loop";
		private static final String TAKE = "take";

		Issignal(Kernel k) {
			super(k, "issignal", k.functions.sources.signal);
		}

		/** Argument and result. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** The signal to act on; 0 for none. */
			public int sig;
			/** Levels of Giant to take back after a stop. */
			public int giantDepth;

			boolean has(Property property) {
				return Signal.of(sig).has(property);
			}
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.label(LOOP);
			b.step("the lowest pending signal that is not blocked", l -> l.sig = lowest(Signals.takeable(l.p)));
			b.when("none?", l -> l.sig == 0).then(() -> b.returns("nothing to act on"));
			b.when("ignored?", l -> Signals.has(l.p.getProcsig().getSigignore(), l.sig)).jump(TAKE);
			b.when("has it a handler?", l -> Signals.has(l.p.getProcsig().getSigcatch(), l.sig)).then(
					() -> b.returns("the handler is to run"));
			b.when("the swapper or init?", l -> l.p.getPid() <= 1).jump(TAKE);
			b.when("does it stop a process?", l -> l.has(Property.STOP)).then(() -> stop(b));
			b.when("does it do nothing by default?", l -> l.has(Property.IGNORE)).jump(TAKE);
			b.returns("it ends the process");
			b.label(TAKE);
			b.step("not pending any more", l -> l.p.setSiglist(l.p.getSiglist() & ~sigbit(l.sig)));
			b.jump(LOOP);
		}

		private void stop(Body<Locals> b) {
			b.when("from the terminal, an orphaned group?", l -> l.has(Property.TTYSTOP) && l.p.getPgrp().getJobc() == 0).jump(TAKE);
			b.step("the signal is its status", l -> l.p.setXstat(l.sig));
			b.acquire("lock the process tree for reading", l -> k.locks.share(g.getProctreeLock(), l.p));
			b.call("stop", k.functions.stop, (l, c) -> c.p = l.p);
			b.when("does its parent want to know?", l -> Signals.hearsOfStops(l.p.getPptr())).then(
					() -> b.call("SIGCHLD to the parent", k.functions.psignal, (l, c) -> {
						c.curproc = l.p;
						c.p = l.p.getPptr();
						c.sig = SIGCHLD;
					}));
			b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
			b.step("give up Giant", l -> l.giantDepth = k.locks.dropGiant(l.p));
			b.switchAway("switch to another process", l -> k.scheduler.leave(l.p));
			b.acquire("continued: take Giant back", l -> k.locks.retakeGiant(l.p, l.giantDepth));
			b.jump(TAKE);
		}

		private static int lowest(int set) {
			return set == 0 ? 0 : Integer.numberOfTrailingZeros(set) + 1;
		}
	}

	/** Makes user mode go on in the handler of a signal. i386 machdep.c. */
	static final class Sendsig extends Fn<Sendsig.Locals> {

		Sendsig(Kernel k) {
			super(k, "sendsig", k.functions.sources.machdep);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** The signal. */
			public int sig;
			/** Blocked signals once the handler is over. */
			public int mask;
			/** What the handler finds on its stack. */
			public Sigframe sfp;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("a frame on the user stack", l -> l.sfp = k.memory.allocate(k.factory.createSigframe()));
			b.step("the signal, and the mask for afterwards", l -> {
				l.sfp.setSignum(l.sig);
				l.sfp.setSigmask(l.mask);
			});
			b.step("the registers for afterwards", l -> save(l.p.getAddr().getFrame(), l.sfp));
			b.step("copy the frame out", l -> {
				l.sfp.setNext(l.p.getAddr().getSigframe());
				l.p.getAddr().setSigframe(l.sfp);
			});
			b.step("user mode goes on in the signal trampoline", l -> l.p.getAddr().getFrame().setEip(Addresses.SIGTRAMP));
		}

		private static void save(Trapframe frame, Sigframe to) {
			to.setEip(frame.getEip());
			to.setEax(frame.getEax());
			to.setEdx(frame.getEdx());
			to.setEflags(frame.getEflags());
		}
	}

	/** sigreturn(): ends a handler. i386 machdep.c. */
	static final class Sigreturn extends Syscall<Syscall.Args> {

		Sigreturn(Kernel k) {
			super(k, "sigreturn", k.functions.sources.machdep, 344);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.step("the registers that were interrupted", l -> restore(l.p.getAddr().getSigframe(), l.p.getAddr().getFrame()));
			b.step("the mask that was interrupted", l -> l.p.setSigmask(l.p.getAddr().getSigframe().getSigmask()));
			b.step("off the user stack", l -> l.p.getAddr().setSigframe(l.p.getAddr().getSigframe().getNext()));
			b.returns("leave the registers as they are", l -> EJUSTRETURN);
		}

		private static void restore(Sigframe from, Trapframe frame) {
			frame.setEip(from.getEip());
			frame.setEax(from.getEax());
			frame.setEdx(from.getEdx());
			frame.setEflags(from.getEflags());
		}
	}

	/** Whether user mode is in a handler; a process that is just being made has no U-area yet. */
	static boolean handles(Proc p) {
		return p.getAddr() != null && p.getAddr().getSigframe() != null && p.getAddr().getFrame().getEip() == Addresses.SIGTRAMP;
	}

	/** The steps of postsig for a signal with a handler. */
	static void describeCatch(Kernel k, Body<Trap.Postsig.Locals> b) {
		b.step("which mask is back after the handler", l -> l.returnmask = returnmask(l.p));
		b.step("block what the handler wants blocked", l -> block(l.p, l.sig));
		b.when("one handler call only?", l -> Signals.has(actions(l.p).getSigreset(), l.sig)).then(
				() -> b.step("the default action from now on", l -> SignalActions.set(l.p, l.sig, 0)));
		b.step("one more signal received",
				l -> l.p.getStats().getRu().setNsignals(l.p.getStats().getRu().getNsignals() + 1));
		b.call("prepare the handler", k.functions.sendsig, (l, c) -> {
			c.p = l.p;
			c.sig = l.sig;
			c.mask = l.returnmask;
		});
	}

	private static int returnmask(Proc p) {
		if ((p.getFlag() & P_OLDMASK) == 0) {
			return p.getSigmask();
		}
		p.setFlag(p.getFlag() & ~P_OLDMASK);
		return p.getOldsigmask();
	}

	private static void block(Proc p, int signal) {
		int own = Signals.has(actions(p).getSignodefer(), signal) ? 0 : sigbit(signal);
		p.setSigmask(p.getSigmask() | own);
	}

	private static Sigacts actions(Proc p) {
		return p.getProcsig().getSigacts();
	}
}
