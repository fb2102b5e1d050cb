package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.kernel.Signal.Property;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;

/** Sends a signal to a process. kern_sig.c. */
final class PostSignal {

	private PostSignal() {
	}

	/** What becomes of a signal. */
	enum Action {
		/** Whatever its default is. */
		DEFAULT,
		/** A handler runs. */
		CATCH,
		/** It waits until it is not blocked any more. */
		HOLD
	}

	/** Makes a signal pending and sees to it that the process notices. */
	static final class Psignal extends Fn<Psignal.Locals> {

		private static final String RUNFAST = "runfast";
		private static final String RUN = "run";
		private static final String OUT = "out";

		Psignal(Kernel k) {
			super(k, "psignal", k.functions.sources.signal);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who executes this; NULL for the clock. */
			public Proc curproc;
			/** Whom it is for. */
			public Proc p;
			/** The signal. */
			public int sig;
			/** What becomes of it. */
			public Action action;

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
			b.when("ignored, or does the process exit?", Psignal::isIgnored).then(() -> b.returns("nothing happens"));
			b.step("is it held, caught, or left to its default?", l -> l.action = action(l));
			b.when("does it continue a process?", l -> l.has(Property.CONT)).then(
					() -> b.step("no stop is pending any more", l -> l.p.setSiglist(l.p.getSiglist() & ~Signal.STOPPING)));
			b.when("does it stop a process?", l -> l.has(Property.STOP)).then(() -> {
				b.when("by default, from the terminal, an orphaned group?",
						l -> l.has(Property.TTYSTOP) && l.action == Action.DEFAULT && l.p.getPgrp().getJobc() == 0).then(
								() -> b.returns("nobody could continue it: discard the signal"));
				b.step("no SIGCONT is pending any more", l -> l.p.setSiglist(l.p.getSiglist() & ~sigbit(SIGCONT)));
			});
			b.step("pending", l -> {
				l.p.setSiglist(l.p.getSiglist() | sigbit(l.sig));
				k.events.signalled(l.p, l.sig);
			});
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.curproc));
			b.when("held, and not to continue a stopped process?",
					l -> l.action == Action.HOLD && !(l.has(Property.CONT) && l.p.getStat() == SSTOP)).jump(OUT);
			b.when("asleep?", l -> l.p.getStat() == SSLEEP).then(() -> asleep(b));
			b.when("stopped?", l -> l.p.getStat() == SSTOP).then(() -> stopped(b));
			b.when("running, or about to?", l -> l.p.getStat() == SRUN).then(
					() -> b.step("it looks at its signals on its way to user mode", l -> l.p.setSflag(l.p.getSflag() | PS_ASTPENDING)));
			b.jump(OUT);
			b.label(RUNFAST);
			b.when("of a lower priority than user mode?", l -> l.p.getPriLevel() > PUSER).then(
					() -> b.step("raise it", l -> l.p.setPriLevel(PUSER)));
			b.label(RUN);
			b.step("let it run", l -> k.scheduler.setrunnable(l.p));
			b.label(OUT);
			b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.curproc));
		}

		private static boolean isIgnored(Locals l) {
			return Signals.has(Signals.state(l.p).getSigignore(), l.sig) || (l.p.getFlag() & P_WEXIT) != 0;
		}

		private static Action action(Locals l) {
			Procsig state = l.p.getProcsig();
			if (Signals.has(l.p.getSigmask(), l.sig)) {
				return Action.HOLD;
			}
			return Signals.has(state.getSigcatch(), l.sig) ? Action.CATCH : Action.DEFAULT;
		}

		private void asleep(Body<Locals> b) {
			b.when("may signals not end its sleep?", l -> (l.p.getSflag() & PS_SINTR) == 0).jump(OUT);
			b.when("to be continued, by default?", l -> l.has(Property.CONT) && l.action == Action.DEFAULT).then(() -> {
				b.step("it is not stopped: not pending any more", this::drop);
				b.jump(OUT);
			});
			b.when("is it anything but a stop by default?", l -> !l.has(Property.STOP) || l.action != Action.DEFAULT).jump(RUNFAST);
			b.when("does it hold its parent in vfork?", l -> (l.p.getFlag() & P_PPWAIT) != 0).jump(OUT);
			b.step("taken at once: not pending any more", this::drop);
			b.step("the signal is its status", l -> l.p.setXstat(l.sig));
			b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.curproc));
			b.when("does its parent want to know?", l -> Signals.hearsOfStops(l.p.getPptr())).then(
					() -> b.call("SIGCHLD to the parent", k.functions.psignal, Psignal::toParent));
			b.call("stop it where it sleeps", k.functions.stop, (l, c) -> c.p = l.p);
			b.returns("stopped");
		}

		private void stopped(Body<Locals> b) {
			b.when("SIGKILL?", l -> l.sig == SIGKILL).jump(RUNFAST);
			b.when("to be continued?", l -> l.has(Property.CONT)).then(() -> {
				b.step("it goes on", l -> k.events.continued(l.p));
				b.when("by default?", l -> l.action == Action.DEFAULT).then(
						() -> b.step("that is all: not pending any more", this::drop));
				b.when("has it a handler?", l -> l.action == Action.CATCH).jump(RUNFAST);
				b.when("does it sleep on nothing?", l -> l.p.getWchan() == null).jump(RUN);
				b.step("asleep as before it was stopped", l -> l.p.setStat(SSLEEP));
				b.jump(OUT);
			});
			b.when("to be stopped again?", l -> l.has(Property.STOP)).then(() -> {
				b.step("not pending any more", this::drop);
				b.jump(OUT);
			});
			b.when("does it sleep so that signals end it?",
					l -> l.p.getWchan() != null && (l.p.getSflag() & PS_SINTR) != 0).then(
							() -> b.step("the sleep is over, but it stays stopped", l -> k.scheduler.unsleep(l.p)));
			b.jump(OUT);
		}

		private void drop(Locals l) {
			l.p.setSiglist(l.p.getSiglist() & ~sigbit(l.sig));
		}

		private static void toParent(Locals l, Locals c) {
			c.curproc = l.curproc;
			c.p = l.p.getPptr();
			c.sig = SIGCHLD;
		}
	}

	/** Stops a process. */
	static final class Stop extends Fn<ForkReturn.Locals> {

		Stop(Kernel k) {
			super(k, "stop", k.functions.sources.signal);
		}

		@Override
		protected ForkReturn.Locals locals() {
			return new ForkReturn.Locals();
		}

		@Override
		protected void body(Body<ForkReturn.Locals> b) {
			b.step("stopped", l -> {
				l.p.setStat(SSTOP);
				k.events.stopped(l.p, l.p.getXstat());
			});
			b.step("the parent has not been told yet", l -> l.p.setFlag(l.p.getFlag() & ~P_WAITED));
			b.step("wake the parent", l -> k.scheduler.wakeup(ProcSlot.of(l.p.getPptr())));
		}
	}

	/** Sends a signal to the members of a group. */
	static final class Pgsignal extends Fn<Pgsignal.Locals> {

		Pgsignal(Kernel k) {
			super(k, "pgsignal", k.functions.sources.signal);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who executes this; NULL for an interrupt. */
			public Proc curproc;
			/** The group; may be NULL. */
			public org.forkscope.model.Pgrp pgrp;
			/** The signal. */
			public int sig;
			/** Only to those with a controlling terminal. */
			public boolean checkctty;
			/** A member. */
			public Proc p;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("no group?", l -> l.pgrp == null).then(() -> b.returns("nobody to signal"));
			b.step("its first member", l -> l.p = l.pgrp.getMembers());
			b.loop("another member?", l -> l.p != null, () -> {
				b.when("is it meant?", l -> !l.checkctty || (l.p.getFlag() & P_CONTROLT) != 0).then(
						() -> b.call("signal it", k.functions.psignal, (l, c) -> {
							c.curproc = l.curproc;
							c.p = l.p;
							c.sig = l.sig;
						}));
				b.step("the next member", l -> l.p = l.p.getPglistNext());
			});
		}
	}
}
