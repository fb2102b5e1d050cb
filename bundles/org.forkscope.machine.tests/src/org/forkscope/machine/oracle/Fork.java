package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Bits.*;

/** Making processes (specification §5.1). */
final class Fork {
	private final Machine m;
	private final Groups groups;

	Fork(Machine machine, Groups groups) {
		m = machine;
		this.groups = groups;
	}

	/** The value is the pid of the new process, or 0 if none was asked for. */
	Outcome fork1(Proc p1, int flags, String label) {
		if (has(flags, RFFDG) && has(flags, RFCFDG)) {
			return new Outcome.Failed(Errno.EINVAL);
		}
		if (!has(flags, RFPROC)) {
			changeSelf(p1, flags);
			return Outcome.value(0);
		}
		if (isTableFull(p1)) {
			m.records.console("proc: table is full");
			return new Outcome.Failed(Errno.EAGAIN);
		}
		if (!p1.isRoot() && m.uids.proccnt(p1.uid) + 1 > p1.limit.cur) {
			return new Outcome.Failed(Errno.EAGAIN);
		}
		return waitFor(make(p1, flags, label));
	}

	private static boolean has(int flags, int bit) {
		return (flags & bit) != 0;
	}

	private void changeSelf(Proc p1, int flags) {
		if (!has(flags, RFMEM)) {
			p1.vmspace = Shared.separate(p1.vmspace, Shared.VmSpace::copy);
		}
		if (has(flags, RFCFDG)) {
			Shared.release(p1.fd);
			p1.fd = new Shared.FdTable();
		}
		if (has(flags, RFFDG)) {
			p1.fd = Shared.separate(p1.fd, Shared.FdTable::copy);
		}
	}

	private boolean isTableFull(Proc p1) {
		int slots = p1.isRoot() ? m.settings.maxproc : m.settings.maxproc - 1;
		return m.nprocs >= slots;
	}

	private Proc make(Proc p1, int flags, String label) {
		m.nprocs++;
		m.uids.addProccnt(p1.uid, 1);
		int pid = m.pids.allocate(has(flags, RFHIGHPID));
		Proc p2 = new Proc(pid);
		p2.returnsFromFork = true;
		m.pids.hold(pid);
		m.procs.put(pid, p2);
		m.allproc.addFirst(p2);
		m.name(p2, label);
		linkPeer(p1, p2, flags);
		inheritFlags(p1, p2, flags);
		inheritObjects(p1, p2, flags);
		inheritTrace(p1, p2);
		groups.joinAfter(p1, p2);
		p2.parent = has(flags, RFNOWAIT) ? m.init : p1;
		p2.parent.children.addFirst(p2);
		count(p1, p2, flags);
		for (String hook : m.forkList) {
			m.records.atFork(hook, p1, p2, flags);
		}
		m.takeStartTime(p2);
		if (!has(flags, RFSTOPPED)) {
			m.scheduler.makeRunnable(p2);
		}
		m.records.knoteFork(p1, p2);
		return p2;
	}

	private static void linkPeer(Proc p1, Proc p2, int flags) {
		if (has(flags, RFTHREAD)) {
			p2.peer = p1.peer;
			p1.peer = p2;
			p2.leader = p1.leader;
		}
	}

	private void inheritFlags(Proc p1, Proc p2, int flags) {
		p2.comm = p1.comm;
		p2.estcpu = p1.estcpu;
		p2.flag = p1.flag & P_SUGID;
		if (p1.pgrp.session.tty) {
			p2.flag |= p1.flag & P_CONTROLT;
		}
		if (has(flags, RFPPWAIT)) {
			p2.flag |= P_PPWAIT;
		}
		m.setProfiling(p2, p1.isProfiled());
		p2.edx = 1;
		p2.sigparent = has(flags, RFLINUXTHPN) ? SIGUSR1 : SIGCHLD;
		p2.acflag = AFORK;
	}

	private void inheritObjects(Proc p1, Proc p2, int flags) {
		p2.uid = p1.uid;
		m.uids.hold(p2.uid);
		p2.cred = Shared.share(p1.cred);
		p2.args = Shared.share(p1.args);
		p2.textvp = m.vnodes.use(p1.textvp);
		p2.procsig = has(flags, RFSIGSHARE) ? sharedSignals(p1) : p1.procsig.copy();
		p2.fd = files(p1, flags);
		p2.limit = p1.limit.sharemod ? p1.limit.copy() : Shared.share(p1.limit);
		p2.vmspace = has(flags, RFMEM) ? Shared.share(p1.vmspace) : p1.vmspace.copy();
	}

	private static Shared.ProcSig sharedSignals(Proc p1) {
		p1.procsig.onHeap = true;
		return Shared.share(p1.procsig);
	}

	private static Shared.FdTable files(Proc p1, int flags) {
		if (has(flags, RFCFDG)) {
			return new Shared.FdTable();
		}
		return has(flags, RFFDG) ? p1.fd.copy() : Shared.share(p1.fd);
	}

	private void inheritTrace(Proc p1, Proc p2) {
		if (has(p1.traceflag, TRACE_INHERIT)) {
			p2.traceflag = p1.traceflag;
			p2.tracep = m.vnodes.use(p1.tracep);
		}
	}

	private void count(Proc p1, Proc p2, int flags) {
		counters(p1, flags).count(p2.vmspace.dsize + p2.vmspace.ssize);
	}

	private Counters counters(Proc p1, int flags) {
		if (flags == FORK) {
			return m.forks;
		}
		if (flags == VFORK) {
			return m.vforks;
		}
		return p1 == m.proc0 ? m.kthreads : m.rforks;
	}

	private static Outcome waitFor(Proc p2) {
		if (p2.has(P_PPWAIT)) {
			return new Outcome.Asleep("ppwait", () -> waitFor(p2));
		}
		return Outcome.value(p2.pid);
	}
}
