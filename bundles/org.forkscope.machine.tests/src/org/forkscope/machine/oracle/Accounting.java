package org.forkscope.machine.oracle;

/** System controls and what a process does to itself (specification §5.6). */
final class Accounting {
	private static final int MOST_PAGES = 131072;

	private final Machine m;

	Accounting(Machine machine) {
		m = machine;
	}

	Outcome sysctl(Proc p, Statement s) {
		String node = s.args().get(0);
		String old = ",\"old\":" + read(node);
		if (s.has(1)) {
			if (!p.isRoot() || node.equals("kern.lastpid") || node.equals("kern.maxproc")) {
				return new Outcome.Failed(Errno.EPERM);
			}
			write(node, s.number(1));
		}
		return new Outcome.Done(0, old);
	}

	private int read(String node) {
		return switch (node) {
			case "kern.randompid" -> m.pids.randompid;
			case "kern.lastpid" -> m.pids.nextpid;
			case "kern.fast_vfork" -> m.fastVfork;
			default -> m.settings.maxproc;
		};
	}

	private void write(String node, int value) {
		if (node.equals("kern.randompid")) {
			m.pids.setRandompid(value);
		} else {
			m.fastVfork = value;
		}
	}

	Outcome open(Proc p) {
		return Outcome.value(p.fd.open++);
	}

	Outcome sbrk(Proc p, Statement s) {
		int pages = s.number(0);
		if (p.vmspace.dsize + pages > MOST_PAGES) {
			return new Outcome.Failed(Errno.ENOMEM);
		}
		p.vmspace.dsize += pages;
		return Outcome.value(0);
	}

	Outcome profil(Proc p, Statement s) {
		m.setProfiling(p, s.isOn());
		return Outcome.value(0);
	}

	Outcome sigaction(Proc p, Statement s) {
		int signal = s.number(0);
		if (signal == Bits.SIGKILL || signal == Bits.SIGSTOP) {
			return new Outcome.Failed(Errno.EINVAL);
		}
		int handler = s.number(1);
		if (handler == 0) {
			p.procsig.handlers.remove(signal);
		} else {
			p.procsig.handlers.put(signal, handler);
		}
		return Outcome.value(0);
	}

	Outcome nocldwait(Proc p, Statement s) {
		if (s.isOn() && p != m.init) {
			p.procsig.flag |= Bits.PS_NOCLDWAIT;
		} else {
			p.procsig.flag &= ~Bits.PS_NOCLDWAIT;
		}
		return Outcome.value(0);
	}

	Outcome cpu(Proc p, Statement s) {
		p.use(s.number(0));
		return Outcome.value(0);
	}

	Outcome ktrace(Proc p, Statement s) {
		if (!m.settings.ktrace) {
			return new Outcome.Failed(Errno.ENOSYS);
		}
		if (!p.isRoot() && ((p.traceflag & Bits.TRACE_ROOT) != 0 || p.has(Bits.P_SUGID))) {
			return new Outcome.Failed(Errno.EPERM);
		}
		if (s.isOn()) {
			startTracing(p, s.has(1));
		} else {
			m.stopTracing(p);
		}
		return Outcome.value(0);
	}

	private void startTracing(Proc p, boolean inherit) {
		if (p.tracep == null) {
			p.tracep = m.vnodes.use("ktrace.out");
		}
		p.traceflag |= Bits.TRACE_POINTS;
		if (inherit) {
			p.traceflag |= Bits.TRACE_INHERIT;
		}
		if (p.isRoot()) {
			p.traceflag |= Bits.TRACE_ROOT;
		}
	}
}
