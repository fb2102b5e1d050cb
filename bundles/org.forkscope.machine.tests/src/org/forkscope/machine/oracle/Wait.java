package org.forkscope.machine.oracle;

/** Waiting for children, which never blocks (specification §5.4). */
final class Wait {
	private final Machine m;
	private final Groups groups;

	Wait(Machine machine, Groups groups) {
		m = machine;
		this.groups = groups;
	}

	Outcome wait4(Proc p, Statement s) {
		int wanted = wanted(p, s.args().get(0));
		boolean clone = s.has(1);
		boolean any = false;
		for (Proc child : p.children) {
			boolean isClone = child.sigparent != Bits.SIGCHLD;
			if (!matches(child, wanted) || isClone != clone) {
				continue;
			}
			any = true;
			if (child.isZombie()) {
				return reap(p, child);
			}
		}
		return any ? Outcome.value(0) : new Outcome.Failed(Errno.ECHILD);
	}

	private int wanted(Proc p, String word) {
		if (word.equals("any")) {
			return -1;
		}
		int pid = word.equals("pgrp") ? 0 : m.labels.get(word).pid;
		return pid == 0 ? -p.pgrp.id : pid;
	}

	private static boolean matches(Proc child, int wanted) {
		return wanted == -1 || child.pid == wanted || child.pgrp.id == -wanted;
	}

	private Outcome reap(Proc p, Proc z) {
		if (p != m.init) {
			p.use(z.estcpu);
		}
		m.uids.addProccnt(z.uid, -1);
		m.uids.drop(z.uid);
		m.releaseCred(z.cred);
		Shared.release(z.args);
		Shared.release(z.procsig);
		Shared.release(z.vmspace);
		m.vnodes.release(z.textvp);
		groups.leave(z);
		p.children.remove(z);
		m.zombproc.remove(z);
		m.procs.remove(z.pid);
		m.pids.drop(z.pid);
		m.nprocs--;
		z.reaped = true;
		return new Outcome.Done(z.pid, ",\"status\":" + z.xstat);
	}
}
