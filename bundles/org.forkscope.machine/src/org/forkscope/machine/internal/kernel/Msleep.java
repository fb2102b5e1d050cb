package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Sleeps on a channel until it is woken; Giant is given up meanwhile. kern_synch.c. */
final class Msleep extends Fn<Msleep.Locals> {

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
		/** Levels of Giant to take back. */
		public int giantDepth;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
		b.step("give up Giant", l -> l.giantDepth = k.locks.dropGiant(l.p));
		b.step("onto the sleep queue of the channel", l -> k.scheduler.sleepOn(l.p, l.channel, l.wmesg, l.priority));
		b.step("asleep", l -> l.p.setStat(Constants.SSLEEP));
		b.step("a voluntary switch", this::count);
		b.switchAway("switch to another process", this::leaveProcessor);
		b.acquire("awake again: take Giant back", l -> k.locks.retakeGiant(l.p, l.giantDepth));
	}

	private void count(Locals l) {
		l.p.getStats().getRu().setNvcsw(l.p.getStats().getRu().getNvcsw() + 1);
		g.getCnt().setSwtch(g.getCnt().getSwtch() + 1);
	}

	private void leaveProcessor(Locals l) {
		k.locks.unlock(g.getSchedLock(), l.p);
		k.cpu().setCurproc(null);
	}
}
