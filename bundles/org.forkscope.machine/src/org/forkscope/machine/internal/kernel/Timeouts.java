package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Callout;
import org.forkscope.model.Proc;

/** The software interrupt that makes timed calls, and what it calls for a process. kern_timeout.c, kern_synch.c, kern_time.c. */
final class Timeouts {

	static final String ENDTSLEEP = "endtsleep";
	static final String REALITEXPIRE = "realitexpire";
	static final String SCHEDCPU = "schedcpu";
	static final String ROUNDROBIN = "roundrobin";

	private Timeouts() {
	}

	/** A timed call. */
	public static final class Locals extends Frame {
		/** The process it is about, or NULL. */
		public Proc p;
	}

	/** Makes the calls that are due. */
	static final class Softclock extends Fn<Softclock.Locals> {

		Softclock(Kernel k) {
			super(k, "softclock", k.functions.sources.timeout);
		}

		/** Locals. */
		public static final class Locals extends Frame {
			/** The call looked at. */
			public Callout c;
			/** The call after it. */
			public Callout next;
			/** What is called. */
			public String func;
			/** With what. */
			public EObject arg;
			/** It needs Giant. */
			public boolean giant;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.acquire("take callout_lock", l -> k.locks.lock(g.getCalloutLock(), null)).maySleep();
			b.step("no work any more after this", l -> g.setSoftclockNeeded(false));
			b.loop("a tick that has not been looked at?", l -> g.getSoftticks() != g.getTicks(), () -> {
				b.step("the next tick", l -> g.setSoftticks(g.getSoftticks() + 1));
				b.step("the first call in its slot", l -> l.c = k.callouts.slot(g.getSoftticks()).getFirst());
				b.loop("another call?", l -> l.c != null, () -> {
					b.step("the one after it", l -> l.next = l.c.getNext());
					b.when("is it for this tick?", l -> l.c.getTime() == g.getSoftticks()).then(() -> make(b));
					b.step("on to that", l -> l.c = l.next);
				});
			});
			b.step("release callout_lock", l -> k.locks.unlock(g.getCalloutLock(), null));
		}

		private void make(Body<Locals> b) {
			b.step("off the wheel", l -> {
				k.callouts.remove(l.c);
				l.func = l.c.getFunc();
				l.arg = l.c.getArg();
				l.giant = (l.c.getFlags() & CALLOUT_MPSAFE) == 0;
				l.c.setFunc(null);
			});
			b.step("release callout_lock", l -> k.locks.unlock(g.getCalloutLock(), null));
			b.when("does it need Giant?", l -> l.giant).then(
					() -> b.acquire("take Giant", l -> k.locks.lockGiant(null)).maySleep());
			b.callAny("call it", l -> k.functions.timed(l.func), (l, c) -> {
				Proc p = l.arg instanceof Proc about ? about : null;
				((Timeouts.Locals) c).p = p;
				k.events.callout(l.func, p);
			}, null);
			b.when("did it need Giant?", l -> l.giant).then(() -> b.step("release Giant", l -> k.locks.unlockGiant(null)));
			b.acquire("take callout_lock", l -> k.locks.lock(g.getCalloutLock(), null)).maySleep();
		}
	}

	/** Ends a sleep whose time has run out. */
	static final class Endtsleep extends Fn<Locals> {

		Endtsleep(Kernel k) {
			super(k, ENDTSLEEP, k.functions.sources.synch);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), null)).maySleep();
			b.when("does it still sleep on something?", l -> l.p.getWchan() != null).then(() -> {
				b.when("asleep?", l -> l.p.getStat() == SSLEEP).then(
						() -> b.step("let it run", l -> k.scheduler.setrunnable(l.p))).otherwise(
								() -> b.step("it stays stopped, but the sleep is over", l -> k.scheduler.unsleep(l.p)));
				b.step("because its time has run out", l -> l.p.setSflag(l.p.getSflag() | PS_TIMEOUT));
			});
			b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), null));
		}
	}

	/** The real-time interval timer of a process goes off. */
	static final class Realitexpire extends Fn<Locals> {

		Realitexpire(Kernel k) {
			super(k, REALITEXPIRE, k.functions.sources.time);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call("SIGALRM", k.functions.psignal, (l, c) -> {
				c.p = l.p;
				c.sig = SIGALRM;
			});
			b.when("only once?", l -> l.p.getRealtimerInterval() == 0).then(() -> {
				b.step("the timer is off", l -> l.p.setRealtimerValue(0));
				b.returns("done");
			});
			b.step("its next time", l -> l.p.setRealtimerValue(l.p.getRealtimerValue() + l.p.getRealtimerInterval()));
			b.loop("is that over already?", l -> l.p.getRealtimerValue() <= k.times.now(),
					() -> b.step("the one after it", l -> l.p.setRealtimerValue(l.p.getRealtimerValue() + l.p.getRealtimerInterval())));
			b.step("call again then", l -> k.callouts.reset(l.p.getItcallout(),
					(l.p.getRealtimerValue() - k.times.now()) / Times.TICK, REALITEXPIRE, l.p));
		}
	}
}
