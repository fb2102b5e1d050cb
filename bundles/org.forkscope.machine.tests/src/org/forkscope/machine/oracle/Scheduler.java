package org.forkscope.machine.oracle;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who runs, who could run, and who must be looked after (specification §4). */
final class Scheduler {
	Proc curproc;
	/** Both queues are first in, first out. */
	final Set<Proc> runQueue = new LinkedHashSet<>();
	final Set<Proc> readyQueue = new LinkedHashSet<>();

	void switchTo(Proc proc) {
		if (proc == curproc) {
			return;
		}
		if (curproc != null && curproc.stat == Proc.Stat.SRUN) {
			runQueue.add(curproc);
		}
		runQueue.remove(proc);
		curproc = proc;
	}

	void makeRunnable(Proc proc) {
		proc.stat = Proc.Stat.SRUN;
		runQueue.add(proc);
	}

	void sleep(Proc proc, String wmesg) {
		proc.stat = Proc.Stat.SSLEEP;
		proc.wmesg = wmesg;
		curproc = null;
	}

	void wakeup(Proc proc) {
		if (proc.stat == Proc.Stat.SSLEEP) {
			proc.wmesg = null;
			makeRunnable(proc);
			readyQueue.add(proc);
		}
	}

	/** Posts SIGKILL. */
	void kill(Proc proc) {
		proc.killPending = true;
		if (proc.stat == Proc.Stat.SRUN) {
			readyQueue.add(proc);
		}
	}

	Proc nextReady() {
		Iterator<Proc> first = readyQueue.iterator();
		Proc proc = first.next();
		first.remove();
		return proc;
	}
}
