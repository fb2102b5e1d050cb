package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINTR;
import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/** Calls that have to do with time, which they count in ticks. kern_time.c. */
final class TimerCalls {

	private static final int TIMERS = 3;

	private TimerCalls() {
	}

	/** nanosleep(). */
	static final class Nanosleep extends Syscall<Syscall.Args> {

		Nanosleep(Kernel k) {
			super(k, "nanosleep", k.functions.sources.time, 240);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("no time at all?", l -> l.uap.number(0) <= 0).then(() -> b.returns("done"));
			b.call("sleep until the time has run out", k.functions.msleep, (l, c) -> {
				c.p = l.p;
				c.channel = g;
				c.priority = PWAIT;
				c.wmesg = "nanslp";
				c.catches = true;
				c.timo = l.uap.number(0);
			}, (l, c) -> l.error = c.error);
			b.when("has it run out?", l -> l.error == EWOULDBLOCK).then(() -> b.returns("done", l -> 0));
			b.fail(EINTR);
		}
	}

	/** setitimer(). */
	static final class Setitimer extends Syscall<Setitimer.Locals> {

		Setitimer(Kernel k) {
			super(k, "setitimer", k.functions.sources.time, 83);
		}

		/** Arguments. */
		public static final class Locals extends Syscall.Args {
			/** Which timer: 0 real, 1 virtual, 2 profiling. */
			public int which;
			/** Ticks until it goes off; 0 is never. */
			public long value;
			/** Ticks from then on; 0 is only once. */
			public long interval;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("which timer, and when", l -> {
				l.which = (int) l.uap.number(0);
				l.value = l.uap.number(1);
				l.interval = l.uap.has(2) ? l.uap.number(2) : 0;
			});
			b.when("no such timer, or no such time?", l -> l.which < 0 || l.which >= TIMERS || l.value < 0 || l.interval < 0).fail(EINVAL);
			b.when("the timer of real time?", l -> l.which == 0).then(() -> {
				b.step("what was set does not count any more", l -> k.callouts.stop(l.p.getItcallout()));
				b.when("is it to go off?", l -> l.value > 0).then(() -> b.step("call realitexpire then",
						l -> k.callouts.reset(l.p.getItcallout(), l.value, Timeouts.REALITEXPIRE, l.p)));
				b.step("when it goes off, and how often", l -> {
					l.p.setRealtimerValue(l.value == 0 ? 0 : k.times.now() + l.value * Times.TICK);
					l.p.setRealtimerInterval(l.value == 0 ? 0 : l.interval * Times.TICK);
				});
			}).otherwise(() -> b.step("it counts down while the process runs", l -> set(l.p, l)));
		}

		private static void set(Proc p, Locals l) {
			long[] timers = p.getStats().getTimer() == null ? new long[2 * TIMERS] : p.getStats().getTimer().clone();
			timers[2 * l.which] = l.interval * Times.TICK;
			timers[2 * l.which + 1] = l.value * Times.TICK;
			p.getStats().setTimer(timers);
		}
	}
}
