package org.forkscope.machine.internal.kernel;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.model.Callout;
import org.forkscope.model.CalloutQueue;
import org.forkscope.model.Proc;

/** Timed calls on their wheel: kern_timeout.c. Everything here happens under callout_lock. */
public final class Callouts {

	private static final int EXTRA = 16;

	private final Kernel k;

	Callouts(Kernel k) {
		this.k = k;
	}

	/** How many slots the wheel has: a power of two, enough for a call of every process and of every file. */
	static int wheelSize(int maxproc) {
		int calls = EXTRA + 3 * maxproc;
		return Integer.highestOneBit(calls - 1) << 1;
	}

	/** The slot of a tick. */
	CalloutQueue slot(long tick) {
		List<CalloutQueue> wheel = k.g.getCallwheel();
		return wheel.get((int) (tick & wheel.size() - 1));
	}

	/** callout_reset: calls a function some ticks from now, instead of what was to be called before. */
	void reset(Callout c, long ticks, String func, EObject arg) {
		stop(c);
		c.setArg(arg);
		c.setFunc(func);
		c.setFlags(c.getFlags() | Constants.CALLOUT_ACTIVE | Constants.CALLOUT_PENDING);
		c.setTime(k.g.getTicks() + Math.max(1, ticks));
		CalloutQueue slot = slot(c.getTime());
		Callout last = slot.getLast();
		c.setPrev(last);
		if (last == null) {
			slot.setFirst(c);
		} else {
			last.setNext(c);
		}
		slot.setLast(c);
	}

	/** callout_stop: calls nothing. */
	void stop(Callout c) {
		c.setFlags(c.getFlags() & ~Constants.CALLOUT_ACTIVE);
		if (isPending(c)) {
			remove(c);
			c.setFunc(null);
		}
	}

	/** Takes a call off the wheel. */
	void remove(Callout c) {
		CalloutQueue slot = slot(c.getTime());
		Callout previous = c.getPrev();
		Callout next = c.getNext();
		if (previous == null) {
			slot.setFirst(next);
		} else {
			previous.setNext(next);
		}
		if (next == null) {
			slot.setLast(previous);
		} else {
			next.setPrev(previous);
		}
		c.setNext(null);
		c.setPrev(null);
		c.setFlags(c.getFlags() & ~Constants.CALLOUT_PENDING);
	}

	static boolean isPending(Callout c) {
		return (c.getFlags() & Constants.CALLOUT_PENDING) != 0;
	}

	/** Whether time alone can wake a sleeper. */
	public boolean canWakeSomebody() {
		for (Proc p = k.g.getAllproc(); p != null; p = p.getListNext()) {
			boolean alarm = isPending(p.getItcallout()) && (p.getSflag() & Constants.PS_SINTR) != 0;
			if (p.getStat() == Constants.SSLEEP && (alarm || isPending(p.getSlpcallout()))) {
				return true;
			}
		}
		return false;
	}
}
