package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;
import org.forkscope.model.Pstats;

/** A tick of the clock, outside any process: an interrupt handler, which runs with interrupts off. kern_clock.c. */
final class ClockInterrupt {

	private static final int VIRTUAL = 1;
	private static final int PROF = 2;

	private ClockInterrupt() {
	}

	/** The handler of the clock. It does the statistics too: there is no clock of their own. */
	static final class Hardclock extends Syscall<Hardclock.Locals> {

		Hardclock(Kernel k) {
			super(k, "hardclock", k.functions.sources.clock, 0);
		}

		/** Locals. */
		public static final class Locals extends Syscall.Args {
			/** The process that is interrupted, or NULL. */
			public Proc curproc;
			/** Nobody runs. */
			public boolean idle;
			/** It is in user mode. */
			public boolean usermode;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the processor turns interrupts off", l -> {
				k.cpu().setInterrupts(false);
				l.curproc = l.idle ? null : k.curproc();
				l.usermode = l.curproc != null && k.functions.inUserMode(ProcSlot.of(l.curproc).stack());
			});
			b.step("another tick", l -> g.setTicks(g.getTicks() + 1));
			b.when("is a process interrupted?", l -> l.curproc != null).then(() -> {
				timer(b, "its virtual timer", VIRTUAL, PS_ALRMPEND);
				timer(b, "its profiling timer", PROF, PS_PROFPEND);
			});
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), null));
			b.when("is there somebody to charge?", l -> l.curproc != null).then(() -> {
				b.when("in user mode?", l -> l.usermode).then(
						() -> b.step("a tick of user time", l -> l.curproc.setUticks(l.curproc.getUticks() + 1))).otherwise(
								() -> b.step("a tick of system time", l -> l.curproc.setSticks(l.curproc.getSticks() + 1)));
				b.step("schedclock: it was busy", l -> k.priorities.tick(l.curproc));
			});
			b.when("is a timed call due?", l -> isDue()).then(
					() -> b.step("the software clock has work", l -> g.setSoftclockNeeded(true))).otherwise(
							() -> b.step("this tick needs no further look", l -> g.setSoftticks(g.getSoftticks() + 1)));
			b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), null));
			b.step("return from the interrupt: interrupts as they were", l -> k.cpu().setInterrupts(true));
		}

		private boolean isDue() {
			return g.getSoftticks() + 1 != g.getTicks() || k.callouts.slot(g.getTicks()).getFirst() != null;
		}

		private void timer(Body<Locals> b, String what, int which, int pending) {
			b.when(what + ": does it run?", l -> (which == PROF || l.usermode) && rest(l.curproc, which) > 0).then(() -> {
				b.step(what + " counts down", l -> decrement(l.curproc.getStats(), which));
				b.when(what + ": is it over?", l -> isOver(l.curproc, which)).then(() -> b.step("a signal on the way to user mode", l -> {
					restart(l.curproc.getStats(), which);
					l.curproc.setSflag(l.curproc.getSflag() | pending);
				}));
			});
		}
	}

	private static long rest(Proc p, int which) {
		long[] timers = p.getStats().getTimer();
		return timers == null ? 0 : timers[2 * which + 1];
	}

	private static boolean isOver(Proc p, int which) {
		return rest(p, which) == 0;
	}

	/** itimerdecr. The arrays are never changed in place, because copies share them. */
	private static void decrement(Pstats stats, int which) {
		long[] timers = stats.getTimer().clone();
		timers[2 * which + 1] = Math.max(0, timers[2 * which + 1] - Times.TICK);
		stats.setTimer(timers);
	}

	private static void restart(Pstats stats, int which) {
		long[] timers = stats.getTimer().clone();
		timers[2 * which + 1] = timers[2 * which];
		stats.setTimer(timers);
	}
}
