package org.forkscope.machine.oracle;

/** Running another program (specification §5.2). */
final class Exec {
	private final Machine m;

	Exec(Machine machine) {
		m = machine;
	}

	Outcome execve(Proc p, Statement s) {
		String path = s.args().get(0);
		if (path.equals("/nonexistent")) {
			return new Outcome.Failed(Errno.ENOENT);
		}
		replaceMemory(p, s.has(1) ? s.number(1) : 16, s.has(1) ? s.number(2) : 32);
		p.fd = Shared.separate(p.fd, Shared.FdTable::copy);
		p.procsig = Shared.separate(p.procsig, Shared.ProcSig::copy);
		m.setProfiling(p, false);
		p.procsig.handlers.values().removeIf(handler -> handler > 1);
		p.procsig.flag &= ~Bits.PS_NOCLDWAIT;
		p.comm = Machine.commOf(path.substring(path.lastIndexOf('/') + 1));
		p.flag |= Bits.P_EXEC;
		if (p.has(Bits.P_PPWAIT)) {
			p.flag &= ~Bits.P_PPWAIT;
			m.scheduler.wakeup(p.parent);
		}
		p.flag &= ~Bits.P_SUGID;
		String oldText = p.textvp;
		p.textvp = m.vnodes.use(path);
		m.vnodes.release(oldText);
		m.records.knote(p, "NOTE_EXEC");
		p.acflag &= ~Bits.AFORK;
		Shared.release(p.args);
		p.args = new Shared.Args(path);
		p.eax = 0;
		p.edx = 0;
		p.carry = 0;
		p.retval[1] = 0;
		return Outcome.value(0);
	}

	private static void replaceMemory(Proc p, int dsize, int ssize) {
		if (p.vmspace.refcnt > 1) {
			Shared.release(p.vmspace);
			p.vmspace = new Shared.VmSpace();
		}
		p.vmspace.dsize = dsize;
		p.vmspace.ssize = ssize;
	}
}
