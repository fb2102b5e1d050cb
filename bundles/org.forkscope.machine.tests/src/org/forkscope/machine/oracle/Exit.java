package org.forkscope.machine.oracle;

/** Exit and death (specification §5.3). */
final class Exit {
	private final Machine m;

	Exit(Machine machine) {
		m = machine;
	}

	Outcome exit(Proc p, Statement s) {
		if (p.has(Bits.P_KTHREAD)) {
			m.reparent(p, m.init);
		}
		return die(p, s.number(0) * 256);
	}

	Outcome returned(Proc p) {
		m.records.console("Kernel thread \"" + p.comm + "\" (pid " + p.pid + ") exited prematurely.");
		m.reparent(p, m.init);
		return die(p, 0);
	}

	Outcome die(Proc p, int status) {
		if (p.leader == p) {
			killPeers(p);
		}
		return dieWithoutPeers(p, status);
	}

	private void killPeers(Proc p) {
		for (Proc q = p.peer; q != null; q = q.peer) {
			if (p.isRoot() || p.uid == q.uid) {
				m.scheduler.kill(q);
			}
		}
	}

	private Outcome dieWithoutPeers(Proc p, int status) {
		if (p.leader == p && p.peer != null) {
			return new Outcome.Asleep("exit1", () -> dieWithoutPeers(p, status));
		}
		m.setProfiling(p, false);
		p.flag &= ~Bits.P_PPWAIT;
		p.flag |= Bits.P_WEXIT;
		Shared.release(p.fd);
		p.fd = null;
		unlinkPeer(p);
		leaveSession(p);
		m.stopTracing(p);
		m.allproc.remove(p);
		m.zombproc.addFirst(p);
		giveChildrenToInit(p);
		p.xstat = status;
		m.records.knote(p, "NOTE_EXIT");
		leaveParentThatIgnoresChildren(p);
		Shared.release(p.limit);
		p.limit = null;
		p.stat = Proc.Stat.SZOMB;
		m.scheduler.wakeup(p.parent);
		m.scheduler.curproc = null;
		return new Outcome.Exited(status);
	}

	private void unlinkPeer(Proc p) {
		if (p.leader.peer != null) {
			Proc before = p.leader;
			while (before.peer != p) {
				before = before.peer;
			}
			before.peer = p.peer;
			m.scheduler.wakeup(p.leader);
		}
		p.leader = null;
		p.peer = null;
	}

	private void leaveSession(Proc p) {
		if (p.isSessionLeader()) {
			Session session = p.pgrp.session;
			if (session.tty) {
				session.tty = false;
				m.vnodes.release("tty");
			}
			session.leader = null;
		}
	}

	private void giveChildrenToInit(Proc p) {
		if (p.children.isEmpty()) {
			return;
		}
		m.scheduler.wakeup(m.init);
		for (Proc child : p.children.copy()) {
			m.reparent(child, m.init);
			child.sigparent = Bits.SIGCHLD;
		}
	}

	private void leaveParentThatIgnoresChildren(Proc p) {
		Proc parent = p.parent;
		if (parent.ignoresChildren()) {
			m.reparent(p, m.init);
			if (parent.children.isEmpty()) {
				m.scheduler.wakeup(parent);
			}
		}
	}
}
