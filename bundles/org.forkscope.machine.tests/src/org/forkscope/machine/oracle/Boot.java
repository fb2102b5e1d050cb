package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Bits.*;

/** Bringing the machine up (specification §3). */
final class Boot {
	private final Machine m;
	private final Groups groups;
	private final Fork fork;
	private final KernelCalls kernel;

	Boot(Machine machine, Groups groups, Fork fork) {
		m = machine;
		this.groups = groups;
		this.fork = fork;
		kernel = new KernelCalls(machine, fork);
	}

	void run() {
		makeProc0();
		makeInit();
		if (m.settings.fullBoot) {
			makeIdleAndInterruptThreads();
		}
		m.allproc.forEach(m::takeStartTime);
		m.scheduler.makeRunnable(m.init);
		if (m.settings.fullBoot) {
			Labels.LOW_DAEMONS.forEach(name -> kernel.kthreadCreate(name, 0, name));
		}
		if (m.settings.randompid != null) {
			m.pids.setRandompid(m.settings.randompid);
		}
	}

	private void makeProc0() {
		Proc p = new Proc(0);
		p.comm = "swapper";
		p.stat = Proc.Stat.SRUN;
		p.flag = P_SYSTEM;
		p.cred = new Shared.Cred(0);
		p.fd = new Shared.FdTable();
		p.procsig = new Shared.ProcSig();
		p.vmspace = new Shared.VmSpace();
		p.limit = new Shared.Limit();
		p.limit.cur = m.settings.maxproc;
		p.limit.max = m.settings.maxproc;
		m.uids.hold(0);
		m.uids.hold(0);
		m.uids.addProccnt(0, 1);
		m.pids.hold(0);
		m.procs.put(0, p);
		m.allproc.addFirst(p);
		groups.joinAtHead(p, groups.create(0, groups.createSession(p)));
		m.name(p, "proc0");
		m.proc0 = p;
		m.nprocs = 1;
		m.scheduler.curproc = p;
	}

	private void makeInit() {
		fork.fork1(m.proc0, RFFDG | RFPROC | RFSTOPPED, "init");
		m.init = m.labels.get("init");
		m.init.flag |= P_SYSTEM;
		m.init.returnsFromFork = false;
	}

	private void makeIdleAndInterruptThreads() {
		Proc idle = makeStopped("idle", "idle");
		idle.stat = Proc.Stat.SRUN;
		idle.flag |= P_NOLOAD;
		makeStopped("swi1: net", "swi1").stat = Proc.Stat.SWAIT;
		makeStopped("swi6: clock", "swi6").stat = Proc.Stat.SWAIT;
	}

	private Proc makeStopped(String comm, String label) {
		kernel.kthreadCreate(comm, RFSTOPPED | RFHIGHPID, label);
		return m.labels.get(label);
	}
}
