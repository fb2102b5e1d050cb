package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;

/** Statistical profiling: which processes are profiled, and how many. kern_clock.c. */
public final class Profiling {

	private final Kernel k;

	Profiling(Kernel k) {
		this.k = k;
	}

	/** startprofclock: nothing when the process is profiled already. */
	void start(Proc p) {
		if ((p.getSflag() & Constants.PS_PROFIL) == 0) {
			p.setSflag(p.getSflag() | Constants.PS_PROFIL);
			k.g.setProfprocs(k.g.getProfprocs() + 1);
		}
	}

	/** stopprofclock: nothing when the process is not profiled. */
	void stop(Proc p) {
		if ((p.getSflag() & Constants.PS_PROFIL) != 0) {
			p.setSflag(p.getSflag() & ~Constants.PS_PROFIL);
			k.g.setProfprocs(k.g.getProfprocs() - 1);
		}
	}
}
