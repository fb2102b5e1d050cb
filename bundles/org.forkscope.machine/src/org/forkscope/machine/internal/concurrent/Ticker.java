package org.forkscope.machine.internal.concurrent;

import java.util.List;

import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelWork;
import org.forkscope.machine.script.FurtherCall;
import org.forkscope.machine.script.FurtherLine;

/**
 * The clock of a machine whose processes run at once. A tick interrupts whatever runs, each time that some steps have been taken;
 * while nobody can take a step, ticks follow each other as long as they can wake a sleeper. So time is a function of the steps.
 */
final class Ticker {

	private final Kernel k;
	private final KernelWork work;
	private final long period;
	private long lastTick;
	private KernelStack interrupted;
	private boolean interrupting;

	/** @param lines of which one can say how many steps a tick has; without one, time passes only while nobody runs */
	Ticker(Kernel k, KernelWork work, List<FurtherLine> lines) {
		this.k = k;
		this.work = work;
		period = lines.stream().filter(line -> line.call() == FurtherCall.CLOCK).mapToLong(line -> line.arguments().number(0)).findFirst()
				.orElse(0);
	}

	/** Who took the last step, once the interrupt is over: the process that was interrupted. */
	KernelStack returnTo(KernelStack last) {
		boolean over = interrupted != null && last == k.context() && k.context().depth() == 0;
		KernelStack before = over ? interrupted : last;
		if (over || last != k.context()) {
			interrupted = null;
		}
		interrupting &= k.context().depth() > 0;
		return before;
	}

	/** Whether the kernel's own context must run now, because it serves an interrupt. @param last who took the last step */
	boolean interrupts(KernelStack last) {
		long now = k.engine.position();
		boolean due = period > 0 && now - lastTick >= period && k.context().depth() == 0;
		if (due && k.cpu().isInterrupts() && k.g.getSchedLock().getOwner() == null) {
			lastTick = now;
			work.tick(false);
			interrupted = last;
			interrupting = true;
		}
		return interrupting;
	}

	/** Starts the software interrupt that makes timed calls, if there are any. @param last who took the last step */
	void serve(KernelStack last) {
		if (k.g.isSoftclockNeeded() && k.context().depth() == 0) {
			work.softclock();
			interrupted = last;
		}
	}

	/** Whether that interrupt is under way. */
	boolean isServing() {
		return k.context().depth() > 0 && work.isSoftclock(k.context());
	}

	/** Lets a tick of time pass while nobody can take a step. @return whether that makes sense */
	boolean waits(KernelStack last) {
		if (!k.callouts.canWakeSomebody()) {
			return false;
		}
		work.tick(true);
		interrupted = last;
		interrupting = true;
		return true;
	}
}
