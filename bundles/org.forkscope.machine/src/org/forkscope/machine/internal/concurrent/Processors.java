package org.forkscope.machine.internal.concurrent;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.model.Cpu;
import org.forkscope.model.Proc;

/** Puts processes on processors: on a free one, or in place of the one that has been running longest. */
final class Processors {

	private final Kernel k;
	private final List<Cpu> cpus;
	private int oldest;

	Processors(Kernel k) {
		this.k = k;
		cpus = k.g.getCpus();
	}

	/** Makes a process the one that executes; the kernel's own context executes wherever it is. */
	void activate(Proc p) {
		if (p == null) {
			return;
		}
		Cpu cpu = cpuOf(p);
		if (cpu == null) {
			cpu = free();
			put(p, cpu);
		}
		k.setCpu(cpu);
	}

	/** Whether a process has gone to sleep, stopped or died, but is still on its way to giving the processor away. */
	boolean isSwitching(Proc p) {
		return leaves(p) && cpuOf(p) != null;
	}

	/** Whether that is so of any process. */
	boolean isAnySwitching() {
		for (int i = 0; i < cpus.size(); i++) {
			Proc p = cpus.get(i).getCurproc();
			if (p != null && leaves(p)) {
				return true;
			}
		}
		return false;
	}

	private static boolean leaves(Proc p) {
		return p.getStat() == Constants.SSLEEP || p.getStat() == Constants.SSTOP || p.getStat() == Constants.SZOMB;
	}

	/** Whether a process is on a processor. */
	boolean runs(Proc p) {
		return cpuOf(p) != null;
	}

	/** Asked for every process at every step: a plain loop is several times faster than a stream. */
	private Cpu cpuOf(Proc p) {
		for (int i = 0; i < cpus.size(); i++) {
			if (cpus.get(i).getCurproc() == p) {
				return cpus.get(i);
			}
		}
		return null;
	}

	private Cpu free() {
		Cpu idle = cpuOf(null);
		if (idle != null) {
			return idle;
		}
		oldest = (oldest + 1) % cpus.size();
		return cpus.get(oldest);
	}

	private void put(Proc p, Cpu cpu) {
		Proc preempted = cpu.getCurproc();
		if (preempted != null && preempted.getStat() == Constants.SRUN) {
			k.scheduler.setrunqueue(preempted);
		}
		k.scheduler.remrunqueue(p);
		k.times.charge(cpu);
		cpu.setCurproc(p);
		p.setOncpu(cpu.getCpuid());
	}
}
