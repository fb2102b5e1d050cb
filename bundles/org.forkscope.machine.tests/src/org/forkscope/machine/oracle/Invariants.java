package org.forkscope.machine.oracle;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What must hold of the reference machine between two statements. */
final class Invariants {
	private final Machine m;

	private Invariants(Machine machine) {
		m = machine;
	}

	/** Throws {@link IllegalStateException} naming what is wrong. */
	static void check(Machine machine) {
		Invariants invariants = new Invariants(machine);
		invariants.lists();
		invariants.references();
		invariants.users();
		invariants.vnodes();
		invariants.ids();
		invariants.groups();
		machine.procs.values().forEach(invariants::process);
		invariants.peers();
		invariants.queues();
	}

	private static void require(boolean condition, Object... what) {
		if (!condition) {
			StringBuilder message = new StringBuilder();
			for (Object part : what) {
				message.append(part).append(' ');
			}
			throw new IllegalStateException(message.toString().trim());
		}
	}

	private static void same(Object expected, Object actual, Object... what) {
		require(Objects.equals(expected, actual), String.join(" ", Arrays.stream(what)
				.map(String::valueOf).toList()), "should be", expected, "but is", actual);
	}

	private void lists() {
		same(m.procs.size(), m.nprocs, "nprocs");
		same(m.nprocs, m.allproc.size() + m.zombproc.size(), "length of both lists");
		m.allproc.forEach(p -> require(!p.isZombie(), p, "zombie on allproc"));
		m.zombproc.forEach(p -> require(p.isZombie(), p, "on zombproc is", p.stat));
		same((int) m.procs.values().stream().filter(Proc::isProfiled).count(), m.profprocs, "profprocs");
	}

	private void references() {
		Map<Shared, Integer> holders = new IdentityHashMap<>();
		for (Proc p : m.procs.values()) {
			for (Shared object : new Shared[] {p.cred, p.fd, p.procsig, p.limit, p.vmspace, p.args}) {
				if (object != null) {
					holders.merge(object, 1, Integer::sum);
				}
			}
		}
		holders.forEach((object, count) ->
				same(count, object.refcnt, "references to", object.getClass().getSimpleName()));
	}

	private void users() {
		Map<Integer, Integer> counts = new TreeMap<>();
		Map<Integer, Integer> refs = new TreeMap<>();
		Set<Shared.Cred> creds = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Proc p : m.procs.values()) {
			counts.merge(p.uid, 1, Integer::sum);
			refs.merge(p.uid, 1, Integer::sum);
			same(p.uid, p.cred.uid, p, "uid of its credentials");
			creds.add(p.cred);
		}
		creds.forEach(cred -> refs.merge(cred.uid, 1, Integer::sum));
		same(counts.keySet(), m.uids.entries.keySet(), "users");
		m.uids.entries.forEach((uid, entry) -> {
			same(counts.get(uid), entry.proccnt, "proccnt of uid", uid);
			same(refs.get(uid), entry.ref, "ref of uid", uid);
		});
	}

	private void vnodes() {
		VnodeTable expected = new VnodeTable();
		m.procs.values().forEach(p -> {
			expected.use(p.textvp);
			expected.use(p.tracep);
		});
		m.sessions.values().stream().filter(s -> s.tty).forEach(s -> expected.use("tty"));
		same(expected.usecounts, m.vnodes.usecounts, "vnode use counts");
	}

	private void ids() {
		Map<Integer, Integer> holders = new HashMap<>();
		for (Proc p : m.procs.values()) {
			for (int id : new int[] {p.pid, p.pgrp.id, p.pgrp.session.sid}) {
				holders.merge(id, 1, Integer::sum);
			}
		}
		holders.forEach((id, count) -> {
			same(count, m.pids.holders(id), "holders of id", id);
			require(m.pids.isUsed(id), "used id", id, "looks free");
			require(id <= m.pids.nextpid || id >= m.pids.pidchecked, "id", id, "inside the window");
			require(id < m.settings.pidmax, "id", id, "too big");
		});
	}

	private void groups() {
		int members = 0;
		Map<Session, Integer> counts = new IdentityHashMap<>();
		for (Pgrp g : m.pgrps.values()) {
			require(!g.members.isEmpty(), "empty group", g.id);
			g.members.forEach(p -> require(p.pgrp == g, p, "is on the list of group", g.id));
			members += g.members.size();
			counts.merge(g.session, 1, Integer::sum);
		}
		same(m.nprocs, members, "members of all groups");
		same(m.sessions.size(), counts.size(), "number of sessions");
		m.sessions.values().forEach(s -> {
			same(counts.get(s), s.count, "groups of session", s.sid);
			require(s.leader == null || s.leader.pid == s.sid && !s.leader.isZombie(), "leader of session", s.sid);
		});
	}

	private void process(Proc p) {
		same(p == m.proc0, p.parent == null, p, "without parent");
		require(p.parent == null || p.parent.children.contains(p) && !p.parent.isZombie(), p, "and its parent");
		p.children.forEach(child -> require(child.parent == p, child, "among the children of", p));
		require(p.pgrp.members.contains(p), p, "is not on its group's list");
		same(p.stat == Proc.Stat.SSLEEP, p.wmesg != null, p, "asleep with message");
		same(p.stat == Proc.Stat.SSLEEP, p.rest != null, p, "asleep in a call");
		require(!p.killPending || p.stat != Proc.Stat.SRUN, p, "should have died");
		require(p.reaped == (m.procs.get(p.pid) != p), p, "reaped");
		if (p.isZombie()) {
			require(p.fd == null && p.limit == null && p.tracep == null && p.children.isEmpty(), p, "zombie holds on");
			require(!p.has(Bits.P_PPWAIT) && p.has(Bits.P_WEXIT), p, "flags of a zombie");
		}
	}

	private void peers() {
		Set<Proc> chained = new HashSet<>();
		for (Proc leader : m.allproc) {
			if (leader.leader != leader) {
				continue;
			}
			for (Proc q = leader; q != null; q = q.peer) {
				require(q.leader == leader, q, "in the chain of", leader);
				require(chained.add(q), q, "twice in a chain");
			}
		}
		same(m.allproc.size(), chained.size(), "processes in peer chains");
	}

	private void queues() {
		Proc curproc = m.scheduler.curproc;
		require(curproc == null || curproc.stat == Proc.Stat.SRUN, "curproc", curproc);
		require(m.scheduler.readyQueue.isEmpty(), "not settled", m.scheduler.readyQueue);
		for (Proc p : m.allproc) {
			boolean waits = p.stat == Proc.Stat.SRUN && p != curproc && !p.has(Bits.P_NOLOAD);
			same(waits, m.scheduler.runQueue.contains(p), p, "on the run queue");
		}
		m.scheduler.runQueue.forEach(p -> require(!p.isZombie(), p, "zombie on the run queue"));
	}
}
