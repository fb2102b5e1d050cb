package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.model.Cpu;
import org.forkscope.model.Proc;

/** Priorities that follow from recent use of the processor: kern_synch.c. Everything here happens under sched_lock. */
final class Priorities {

	/** Fixed point: 1. */
	static final int FSCALE = 2048;
	/** exp(-1/20) in fixed point: what is left of a share of the processor after a second. */
	static final int CCPU = 1948;
	private static final int INVERSE_ESTCPU_WEIGHT = 8;
	private static final int PRIO_MIN = -20;
	private static final int PRI_MAX_TIMESHARE = 223;

	private final Kernel k;

	Priorities(Kernel k) {
		this.k = k;
	}

	/** resetpriority: the priority of user mode, by nice and estcpu. */
	void reset(Proc p) {
		if (p.getPriClass() == PRI_TIMESHARE) {
			int level = PUSER + p.getEstcpu() / INVERSE_ESTCPU_WEIGHT + p.getNice() - PRIO_MIN;
			p.setPriUser(Math.max(PUSER, Math.min(level, PRI_MAX_TIMESHARE)));
		}
	}

	/** schedclock: a tick more. */
	void tick(Proc p) {
		p.setCpticks(p.getCpticks() + 1);
		p.setEstcpu(Math.min(ESTCPU_LIMIT, p.getEstcpu() + 1));
		if (p.getEstcpu() % INVERSE_ESTCPU_WEIGHT == 0) {
			reset(p);
			if (p.getPriLevel() >= PUSER) {
				p.setPriLevel(p.getPriUser());
			}
		}
	}

	/** decay_cpu: the estimate after a second, the slower the more processes want to run. */
	int decay(int estcpu) {
		int factor = 2 * load();
		return factor * estcpu / (factor + 1);
	}

	/** The load: how many processes run or could. */
	private int load() {
		int load = 0;
		for (Proc p = k.g.getAllproc(); p != null; p = p.getListNext()) {
			load += p.getStat() == SRUN && (p.getFlag() & P_NOLOAD) == 0 ? 1 : 0;
		}
		return load;
	}

	/** updatepri: makes up for the seconds that a process has slept. */
	void wakes(Proc p) {
		if (p.getSlptime() > 1) {
			int estcpu = p.getSlptime() > 5 * 2 * load() ? 0 : p.getEstcpu();
			for (int second = p.getSlptime() - 1; second > 1 && estcpu > 0; second--) {
				estcpu = decay(estcpu);
			}
			p.setEstcpu(estcpu);
			reset(p);
		}
		p.setSlptime(0);
		giveWayTo(p);
	}

	/** maybe_resched: the running process gives way to one of a better priority on its way to user mode. */
	private void giveWayTo(Proc p) {
		Proc running = k.curproc();
		if (running != null && running != p && p.getPriLevel() < running.getPriLevel()) {
			needResched(running);
		}
	}

	static void needResched(Proc p) {
		p.setSflag(p.getSflag() | PS_NEEDRESCHED);
	}

	/** need_resched on all processors. */
	void everybodyGivesWay() {
		for (Cpu cpu : k.g.getCpus()) {
			if (cpu.getCurproc() != null) {
				needResched(cpu.getCurproc());
			}
		}
	}
}
