package org.forkscope.machine.oracle;

import java.util.function.Supplier;

/** A process; the fields are those of the state record (specification §7). */
final class Proc {
	enum Stat {
		SIDL, SRUN, SSLEEP, SZOMB, SWAIT
	}

	final int pid;
	String label;
	String comm;
	Stat stat = Stat.SIDL;
	int flag;
	int sflag = Bits.PS_INMEM;
	int hold;
	int sigparent;
	int xstat;
	int uid;

	Proc parent;
	final ProcList children = new ProcList();
	Proc leader = this;
	Proc peer;
	Pgrp pgrp;

	Shared.Cred cred;
	Shared.FdTable fd;
	Shared.ProcSig procsig;
	Shared.Limit limit;
	Shared.VmSpace vmspace;
	Shared.Args args;

	String textvp;
	int traceflag;
	String tracep;
	int estcpu;
	int acflag;
	int start;
	final int[] retval = {0, 0};
	int eax;
	int edx;
	int carry;

	/** Made by fork, vfork, rfork or fork1, so that its first operation returns from fork. */
	boolean returnsFromFork;
	boolean hasRun;
	boolean killPending;
	boolean reaped;

	/** Set while asleep. */
	String wmesg;
	Supplier<Outcome> rest;
	/** The statement whose call sleeps; null for a death by signal. */
	Statement sleepingStatement;

	Proc(int pid) {
		this.pid = pid;
	}

	boolean isRoot() {
		return uid == 0;
	}

	boolean has(int flagBit) {
		return (flag & flagBit) != 0;
	}

	boolean isProfiled() {
		return (sflag & Bits.PS_PROFIL) != 0;
	}

	boolean ignoresChildren() {
		return (procsig.flag & Bits.PS_NOCLDWAIT) != 0;
	}

	boolean isSessionLeader() {
		return pgrp.session.leader == this;
	}

	boolean isZombie() {
		return stat == Stat.SZOMB;
	}

	void use(int cpuTicks) {
		estcpu = Math.min(295, estcpu + cpuTicks);
	}

	@Override
	public String toString() {
		return "pid " + pid + " (" + label + ")";
	}
}
