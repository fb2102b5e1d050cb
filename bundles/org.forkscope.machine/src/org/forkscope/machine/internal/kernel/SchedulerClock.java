package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/** What the scheduler does by the clock. kern_synch.c. */
final class SchedulerClock {

	/** Ticks in a second. */
	static final int HZ = 100;
	/** Ticks that a process may run while another of the same priority waits. */
	static final int QUANTUM = HZ / 10;

	private SchedulerClock() {
	}

	/** Lets others run. */
	static final class Roundrobin extends Fn<Timeouts.Locals> {

		Roundrobin(Kernel k) {
			super(k, Timeouts.ROUNDROBIN, k.functions.sources.synch);
		}

		@Override
		protected Timeouts.Locals locals() {
			return new Timeouts.Locals();
		}

		@Override
		protected void body(Body<Timeouts.Locals> b) {
			b.step("whoever runs gives way on its way to user mode", l -> k.priorities.everybodyGivesWay());
			b.step("again after a quantum",
					l -> k.callouts.reset(g.getRoundrobinCallout(), QUANTUM, Timeouts.ROUNDROBIN, null));
		}
	}

	/** Lets the estimates of all processes decay, and their priorities follow. */
	static final class Schedcpu extends Fn<Timeouts.Locals> {

		private static final String NEXT = "next";

		Schedcpu(Kernel k) {
			super(k, Timeouts.SCHEDCPU, k.functions.sources.synch);
		}

		@Override
		protected Timeouts.Locals locals() {
			return new Timeouts.Locals();
		}

		@Override
		protected void body(Body<Timeouts.Locals> b) {
			b.acquire("lock allproc for reading", l -> k.locks.share(g.getAllprocLock(), null)).maySleep();
			b.step("from the newest process on", l -> l.p = g.getAllproc());
			b.loop("another process?", l -> l.p != null, () -> {
				b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), null)).maySleep();
				b.step("a second more in core", l -> l.p.setSwtime(l.p.getSwtime() + 1));
				b.when("asleep or stopped?", l -> l.p.getStat() == SSLEEP || l.p.getStat() == SSTOP).then(
						() -> b.step("a second more", l -> l.p.setSlptime(l.p.getSlptime() + 1)));
				b.step("less of its share of the processor", l -> l.p.setPctcpu(l.p.getPctcpu() * Priorities.CCPU / Priorities.FSCALE));
				b.when("has it slept all the second?", l -> l.p.getSlptime() > 1).jump(NEXT);
				b.step("more for what it used", l -> l.p.setPctcpu(l.p.getPctcpu() + share(l.p)));
				b.step("from 0 in the next second", l -> l.p.setCpticks(0));
				b.step("its estimate decays", l -> l.p.setEstcpu(k.priorities.decay(l.p.getEstcpu())));
				b.step("its priority follows", l -> k.priorities.reset(l.p));
				b.when("in user mode, or on its way there?", l -> l.p.getPriLevel() >= PUSER).then(
						() -> b.step("at once; on a run queue it moves", l -> k.scheduler.changePriority(l.p, l.p.getPriUser())));
				b.label(NEXT);
				b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), null));
				b.step("the next process", l -> l.p = l.p.getListNext());
			});
			b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), null));
			b.step("again after a second", l -> k.callouts.reset(g.getSchedcpuCallout(), HZ, Timeouts.SCHEDCPU, null));
		}

		private static int share(Proc p) {
			return (Priorities.FSCALE - Priorities.CCPU) * (p.getCpticks() * Priorities.FSCALE / HZ) / Priorities.FSCALE;
		}
	}
}
