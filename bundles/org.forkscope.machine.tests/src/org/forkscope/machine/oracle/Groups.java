package org.forkscope.machine.oracle;

/** Process groups and sessions, and the calls on them (specification §5.5). */
final class Groups {
	private final Machine m;

	Groups(Machine machine) {
		m = machine;
	}

	/** Makes a group in a session; it has no member yet. */
	Pgrp create(int id, Session session) {
		Pgrp pgrp = new Pgrp(id, session);
		session.count++;
		m.pgrps.put(id, pgrp);
		return pgrp;
	}

	Session createSession(Proc leader) {
		Session session = new Session(leader.pid, leader);
		m.sessions.put(session.sid, session);
		return session;
	}

	/** Puts a newborn right behind the process that made it. */
	void joinAfter(Proc earlier, Proc proc) {
		join(proc, earlier.pgrp);
		earlier.pgrp.members.addAfter(earlier, proc);
	}

	void joinAtHead(Proc proc, Pgrp pgrp) {
		join(proc, pgrp);
		pgrp.members.addFirst(proc);
	}

	private void join(Proc proc, Pgrp pgrp) {
		proc.pgrp = pgrp;
		m.pids.hold(pgrp.id);
		m.pids.hold(pgrp.session.sid);
	}

	void leave(Proc proc) {
		Pgrp pgrp = proc.pgrp;
		proc.pgrp = null;
		m.pids.drop(pgrp.id);
		m.pids.drop(pgrp.session.sid);
		pgrp.members.remove(proc);
		if (pgrp.members.isEmpty()) {
			m.pgrps.remove(pgrp.id);
			if (--pgrp.session.count == 0) {
				m.sessions.remove(pgrp.session.sid);
			}
		}
	}

	Outcome setsid(Proc p) {
		if (p.pgrp.id == p.pid || m.pgrps.containsKey(p.pid)) {
			return new Outcome.Failed(Errno.EPERM);
		}
		Pgrp pgrp = create(p.pid, createSession(p));
		leave(p);
		joinAtHead(p, pgrp);
		p.flag &= ~Bits.P_CONTROLT;
		return Outcome.value(p.pid);
	}

	Outcome setpgid(Proc p, Statement s) {
		int wantedPid = pidOf(s.args().get(0));
		Proc target = wantedPid == 0 || wantedPid == p.pid ? p : m.procs.get(wantedPid);
		if (target != p) {
			Errno refusal = refusal(p, target);
			if (refusal != null) {
				return new Outcome.Failed(refusal);
			}
		}
		int wantedGroup = pidOf(s.args().get(1));
		int id = wantedGroup == 0 ? target.pid : wantedGroup;
		if (target.isSessionLeader() || id != target.pid && !existsInSessionOf(p, id)) {
			return new Outcome.Failed(Errno.EPERM);
		}
		move(target, id);
		return Outcome.value(0);
	}

	private int pidOf(String zeroOrLabel) {
		return zeroOrLabel.equals("0") ? 0 : m.labels.get(zeroOrLabel).pid;
	}

	private static Errno refusal(Proc p, Proc target) {
		if (target == null || target.isZombie() || !isDescendant(target, p)) {
			return Errno.ESRCH;
		}
		if (target.pgrp.session != p.pgrp.session) {
			return Errno.EPERM;
		}
		return target.has(Bits.P_EXEC) ? Errno.EACCES : null;
	}

	private static boolean isDescendant(Proc proc, Proc ancestor) {
		Proc at = proc.parent;
		while (at != null && at != ancestor) {
			at = at.parent;
		}
		return at != null;
	}

	private boolean existsInSessionOf(Proc p, int id) {
		Pgrp pgrp = m.pgrps.get(id);
		return pgrp != null && pgrp.session == p.pgrp.session;
	}

	private void move(Proc target, int id) {
		Pgrp pgrp = m.pgrps.get(id);
		if (pgrp == target.pgrp) {
			return;
		}
		if (pgrp == null) {
			pgrp = create(id, target.pgrp.session);
		}
		leave(target);
		joinAtHead(target, pgrp);
	}

	Outcome ctty(Proc p) {
		if (!p.isSessionLeader()) {
			return new Outcome.Failed(Errno.EPERM);
		}
		Session session = p.pgrp.session;
		if (!session.tty) {
			session.tty = true;
			m.vnodes.use("tty");
		}
		p.flag |= Bits.P_CONTROLT;
		return Outcome.value(0);
	}
}
