package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Bits.*;

/** The calls of the kernel itself (specification §5.7). */
final class KernelCalls {
	private final Machine m;
	private final Fork fork;

	KernelCalls(Machine machine, Fork fork) {
		m = machine;
		this.fork = fork;
	}

	Outcome kthreadCreate(String name, int flags, String label) {
		Outcome outcome = fork.fork1(m.proc0, RFMEM | RFFDG | RFPROC | flags, label);
		if (outcome instanceof Outcome.Done done) {
			Proc child = m.procs.get(done.value());
			child.flag |= P_SYSTEM | P_KTHREAD;
			child.procsig.flag |= PS_NOCLDWAIT;
			child.hold = 1;
			child.returnsFromFork = false;
			child.comm = Machine.commOf(name);
		}
		return outcome;
	}

	Outcome atFork(String name) {
		if (m.settings.invariants && m.forkList.remove(name)) {
			m.records.console("WARNING: fork callout entry (" + name + ") already present");
		}
		m.forkList.add(name);
		return Outcome.value(0);
	}

	Outcome rmAtFork(String name) {
		return Outcome.value(m.forkList.remove(name) ? 1 : 0);
	}

	Outcome setrunnable(String label) {
		Proc proc = m.labels.get(label);
		if (proc.stat != Proc.Stat.SIDL) {
			return new Outcome.Failed(Errno.EINVAL);
		}
		m.scheduler.makeRunnable(proc);
		if (proc.killPending) {
			m.scheduler.readyQueue.add(proc);
		}
		return Outcome.value(0);
	}
}
