package org.forkscope.machine.internal.kernel;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;
import org.forkscope.model.ProcQueue;

/** Run queues and sleep queues: kern_synch.c and kern_switch.c. Everything here happens under sched_lock. */
public final class Scheduler {

	/** Number of sleep queues. */
	static final int SLEEP_QUEUES = 128;
	/** Number of run queues. */
	static final int RUN_QUEUES = 64;
	private static final int RQ_PPQ = 4;

	private final Kernel k;
	private final ProcQueue[] runq;
	private final ProcQueue[] slpque;
	private final boolean byPriority;

	Scheduler(Kernel k, ProcQueue[] runq, ProcQueue[] slpque, boolean byPriority) {
		this.k = k;
		this.runq = runq;
		this.slpque = slpque;
		this.byPriority = byPriority;
	}

	/** Puts a runnable process at the end of its run queue. */
	public void setrunqueue(Proc p) {
		int index = byPriority ? p.getPriLevel() / RQ_PPQ : 0;
		p.setRqindex(index);
		ProcQueue queue = runq[index];
		Proc last = queue.getLast();
		p.setProcqNext(null);
		p.setProcqPrev(last);
		if (last == null) {
			queue.setFirst(p);
		} else {
			last.setProcqNext(p);
		}
		queue.setLast(p);
	}

	/** Takes a process off its run queue. @return whether it was on it */
	public boolean remrunqueue(Proc p) {
		ProcQueue queue = runq[p.getRqindex()];
		Proc previous = p.getProcqPrev();
		Proc next = p.getProcqNext();
		if (previous == null && queue.getFirst() != p) {
			return false;
		}
		if (previous == null) {
			queue.setFirst(next);
		} else {
			previous.setProcqNext(next);
		}
		if (next == null) {
			queue.setLast(previous);
		} else {
			next.setProcqPrev(previous);
		}
		p.setProcqNext(null);
		p.setProcqPrev(null);
		return true;
	}

	/** The first process of the best run queue that is wanted, or {@code null}. */
	public Proc first(Predicate<Proc> wanted) {
		for (ProcQueue queue : runq) {
			for (Proc p = queue.getFirst(); p != null; p = p.getProcqNext()) {
				if (wanted.test(p)) {
					return p;
				}
			}
		}
		return null;
	}

	/** Changes the priority of a process; on a run queue it moves to the queue of that priority. */
	void changePriority(Proc p, int level) {
		boolean queued = remrunqueue(p);
		p.setPriLevel(level);
		if (queued) {
			setrunqueue(p);
		}
	}

	/** Puts a process to sleep on a channel: on the queue, but still running until it gives the processor away. */
	void sleepOn(Proc p, KernelObject channel, String wmesg, int priority) {
		p.setWchan(channel);
		p.setWmesg(wmesg);
		p.setSlptime(0);
		p.setPriLevel(priority);
		ProcQueue queue = queueOf(channel);
		Proc last = queue.getLast();
		p.setSlpqNext(null);
		p.setSlpqPrev(last);
		if (last == null) {
			queue.setFirst(p);
		} else {
			last.setSlpqNext(p);
		}
		queue.setLast(p);
	}

	/** Wakes every process that sleeps on a channel. */
	void wakeup(KernelObject channel) {
		Proc p = queueOf(channel).getFirst();
		while (p != null) {
			Proc next = p.getSlpqNext();
			if (p.getWchan() == channel) {
				wake(p);
			}
			p = next;
		}
	}

	/** Lets a process run that sleeps, is stopped, or has just been made. */
	void setrunnable(Proc p) {
		if (p.getStat() != Constants.SIDL && p.getStat() != Constants.SSLEEP && p.getStat() != Constants.SSTOP) {
			throw new KernelFault("setrunnable of process " + p.getPid() + " in state " + ProcFlags.state(p.getStat()));
		}
		if (p.getWchan() != null) {
			unsleep(p);
		}
		p.setStat(Constants.SRUN);
		setrunqueue(p);
		k.priorities.wakes(p);
		k.events.woken(p);
	}

	/** Takes a process off its processor: the last thing it does before another runs, under sched_lock. */
	void leave(Proc p) {
		k.locks.unlock(k.g.getSchedLock(), p);
		if (k.rules.beyondScripts()) {
			k.times.charge(k.cpu());
		}
		k.cpu().setCurproc(null);
	}

	/** The same for a process that could go on: it waits for its turn. */
	void giveWay(Proc p) {
		p.setSflag(p.getSflag() & ~Constants.PS_NEEDRESCHED);
		setrunqueue(p);
		leave(p);
	}

	private void wake(Proc p) {
		unsleep(p);
		if (p.getStat() == Constants.SSLEEP) {
			p.setStat(Constants.SRUN);
			setrunqueue(p);
			if (k.rules.beyondScripts()) {
				k.priorities.wakes(p);
			}
			k.events.woken(p);
		}
	}

	/** Takes a process off its sleep queue. */
	void unsleep(Proc p) {
		ProcQueue queue = queueOf(p.getWchan());
		Proc previous = p.getSlpqPrev();
		Proc next = p.getSlpqNext();
		if (previous == null) {
			queue.setFirst(next);
		} else {
			previous.setSlpqNext(next);
		}
		if (next == null) {
			queue.setLast(previous);
		} else {
			next.setSlpqPrev(previous);
		}
		p.setWchan(null);
		p.setWmesg(null);
	}

	/** The kernel hashes the channel's address; a structure's place in the order of allocation stands in for it. */
	private ProcQueue queueOf(EObject channel) {
		return slpque[((KernelObject) channel).serial() & SLEEP_QUEUES - 1];
	}
}
