package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Cpu;
import org.forkscope.model.Proc;
import org.forkscope.model.Rusage;

/** How long processes run: kern_synch.c and kern_resource.c. Times are in microseconds, and as fine as a tick of the clock. */
public final class Times {

	/** Length of a tick: hz is 100. */
	static final long TICK = 10_000;

	private final Kernel k;

	Times(Kernel k) {
		this.k = k;
	}

	/** Time since power-on: microuptime. */
	long now() {
		return k.g.getTicks() * TICK;
	}

	/** Charges the process that a processor runs for the time since the last switch: mi_switch. */
	public void charge(Cpu cpu) {
		Proc p = cpu.getCurproc();
		if (p != null) {
			p.setRuntime(p.getRuntime() + now() - cpu.getSwitchtime());
		}
		cpu.setSwitchtime(now());
		cpu.setSwitchticks(k.g.getTicks());
	}

	/** Divides the time that a process has run by what the clock saw it do, never backwards: calcru. */
	static void calcru(Proc p, Rusage to) {
		long all = p.getUticks() + p.getSticks() + p.getIticks();
		long system = all == 0 ? 1 : p.getSticks();
		long ticks = Math.max(1, all);
		p.setUu(Math.max(p.getUu(), p.getRuntime() * p.getUticks() / ticks));
		p.setSu(Math.max(p.getSu(), p.getRuntime() * system / ticks));
		p.setIu(Math.max(p.getIu(), p.getRuntime() * p.getIticks() / ticks));
		to.setUtime(p.getUu());
		to.setStime(p.getSu());
	}

	/** What a process used, with what its reaped children did: for its parent. */
	Rusage usageAtExit(Proc p) {
		Rusage own = p.getStats().getRu();
		Rusage usage = k.memory.allocate(k.factory.createRusage());
		usage.setMinflt(own.getMinflt());
		usage.setNvcsw(own.getNvcsw());
		usage.setNivcsw(own.getNivcsw());
		usage.setNsignals(own.getNsignals());
		calcru(p, usage);
		add(usage, p.getStats().getCru());
		return usage;
	}

	/** ruadd. */
	static void add(Rusage to, Rusage what) {
		to.setUtime(to.getUtime() + what.getUtime());
		to.setStime(to.getStime() + what.getStime());
		to.setMinflt(to.getMinflt() + what.getMinflt());
		to.setNvcsw(to.getNvcsw() + what.getNvcsw());
		to.setNivcsw(to.getNivcsw() + what.getNivcsw());
		to.setNsignals(to.getNsignals() + what.getNsignals());
	}
}
