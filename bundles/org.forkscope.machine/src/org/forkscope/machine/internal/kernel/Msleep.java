package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.Errno;
import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Sleeps on a channel until it is woken; Giant is given up meanwhile. kern_synch.c. */
final class Msleep extends Fn<Msleep.Locals> {

	private static final String RESUME = "resume";

	Msleep(Kernel k) {
		super(k, "msleep", k.functions.sources.synch);
	}

	/** Arguments and locals. */
	public static final class Locals extends Frame {
		/** The process that sleeps. */
		public Proc p;
		/** What it sleeps on. */
		public KernelObject channel;
		/** Priority after waking. */
		public int priority;
		/** Why, for people. */
		public String wmesg;
		/** Whether a signal can end the sleep: PCATCH. */
		public boolean catches;
		/** Ticks after which it ends; 0 for no limit. */
		public long timo;
		/** The signal that did. */
		public int sig;
		/** Levels of Giant to take back. */
		public int giantDepth;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		beyond(b, () -> record(b, 1));
		b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
		b.step("give up Giant", l -> l.giantDepth = k.locks.dropGiant(l.p));
		b.step("onto the sleep queue of the channel", l -> k.scheduler.sleepOn(l.p, l.channel, l.wmesg, l.priority));
		beyond(b, () -> beforeSleep(b));
		b.step("asleep", l -> l.p.setStat(SSLEEP));
		b.step("a voluntary switch", this::count);
		b.switchAway("switch to another process", l -> k.scheduler.leave(l.p));
		beyond(b, () -> afterSleep(b));
		b.acquire("awake again: take Giant back", l -> k.locks.retakeGiant(l.p, l.giantDepth));
		beyond(b, () -> record(b, 0));
		beyond(b, () -> b.returns("return why it ended", l -> l.error));
	}

	private void record(Body<Locals> b, int out) {
		Ktrwrite.describe(k, b, KTRFAC_CSW, "ktrcsw", l -> l.p, l -> new Object[] { "out", out, "user", 0 });
	}

	/** Signals are looked at before the sleep begins, because the process could stop here, and be woken meanwhile. */
	private void beforeSleep(Body<Locals> b) {
		b.when("is there a limit of time?", l -> l.timo != 0).then(() -> b.step("endtsleep will end it",
				l -> k.callouts.reset(l.p.getSlpcallout(), l.timo, Timeouts.ENDTSLEEP, l.p)));
		b.when("can a signal end the sleep?", l -> l.catches).then(() -> {
			b.step("yes", l -> l.p.setSflag(l.p.getSflag() | PS_SINTR));
			b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.p));
			signal(b);
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
			b.when("a signal to act on, and not woken meanwhile?", l -> l.sig != 0 && l.p.getWchan() != null).then(
					() -> b.step("off the sleep queue", l -> k.scheduler.unsleep(l.p)));
			b.when("is there nothing to sleep on any more?", l -> l.p.getWchan() == null).jump(RESUME);
		});
	}

	private void afterSleep(Body<Locals> b) {
		b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
		b.label(RESUME);
		b.step("not asleep any more", l -> l.p.setSflag(l.p.getSflag() & ~PS_SINTR));
		b.when("has the time run out?", l -> (l.p.getSflag() & PS_TIMEOUT) != 0).then(() -> b.step("that is why", l -> {
			l.p.setSflag(l.p.getSflag() & ~PS_TIMEOUT);
			l.error = l.sig == 0 ? EWOULDBLOCK : 0;
		})).otherwise(() -> b.when("was there a limit?", l -> l.timo != 0).then(
				() -> b.step("nothing is to end it any more", l -> k.callouts.stop(l.p.getSlpcallout()))));
		b.step("release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.p));
		b.when("can a signal have ended it, and is none known yet?", l -> l.catches && l.sig == 0 && l.error == 0).then(() -> signal(b));
		b.when("a signal?", l -> l.sig != 0).then(() -> b.step("the call fails, or is made again", l -> l.error = interrupted(l)));
	}

	private void signal(Body<Locals> b) {
		b.when("is a signal pending?", l -> Signals.pending(l.p)).then(
				() -> b.call("which one is to be acted on?", k.functions.issignal, (l, c) -> c.p = l.p, (l, c) -> l.sig = c.sig));
	}

	private static int interrupted(Locals l) {
		boolean fails = Signals.has(l.p.getProcsig().getSigacts().getSigintr(), l.sig);
		return fails ? Errno.EINTR.number() : ERESTART;
	}

	private void count(Locals l) {
		l.p.getStats().getRu().setNvcsw(l.p.getStats().getRu().getNvcsw() + 1);
		g.getCnt().setSwtch(g.getCnt().getSwtch() + 1);
	}
}
