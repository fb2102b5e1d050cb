package org.forkscope.machine.oracle;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The state record of specification §7. */
final class StateRecord {
	private static final Object[][] FLAG_NAMES = {
			{Bits.P_CONTROLT, "P_CONTROLT"}, {Bits.P_KTHREAD, "P_KTHREAD"}, {Bits.P_NOLOAD, "P_NOLOAD"},
			{Bits.P_PPWAIT, "P_PPWAIT"}, {Bits.P_SUGID, "P_SUGID"}, {Bits.P_SYSTEM, "P_SYSTEM"},
			{Bits.P_WEXIT, "P_WEXIT"}, {Bits.P_EXEC, "P_EXEC"}};
	private static final Object[][] SFLAG_NAMES = {{Bits.PS_INMEM, "PS_INMEM"}, {Bits.PS_PROFIL, "PS_PROFIL"}};

	private final Machine m;
	private final Map<Shared, Integer> groups = new IdentityHashMap<>();

	StateRecord(Machine machine) {
		m = machine;
		for (Proc p : m.procs.values()) {
			for (Shared object : new Shared[] {p.cred, p.fd, p.procsig, p.limit, p.vmspace, p.args}) {
				groups.putIfAbsent(object, p.pid);
			}
		}
	}

	String text(String kind, int line) {
		JsonObject o = new JsonObject();
		o.put("state", quoted(kind)).put("line", line).put("nprocs", m.nprocs);
		o.put("nextpid", m.pids.nextpid).put("pidchecked", m.pids.pidchecked).put("randompid", m.pids.randompid);
		o.put("fast_vfork", m.fastVfork).put("maxproc", m.settings.maxproc).put("pidmax", m.settings.pidmax);
		o.put("ticks", m.ticks).put("profprocs", m.profprocs).put("cnt", counters());
		o.put("allproc", pids(m.allproc.copy())).put("zombproc", pids(m.zombproc.copy()));
		o.put("runq", pids(m.scheduler.runQueue)).put("curproc", pid(m.scheduler.curproc));
		o.put("fork_list", array(m.forkList.stream().map(StateRecord::quoted).toList()));
		o.put("uidinfo", array(m.uids.entries.values().stream().map(StateRecord::uidinfo).toList()));
		o.put("vnodes", array(m.vnodes.usecounts.entrySet().stream().map(StateRecord::vnode).toList()));
		o.put("sessions", array(m.sessions.values().stream().map(StateRecord::session).toList()));
		o.put("pgrps", array(m.pgrps.values().stream().map(StateRecord::pgrp).toList()));
		o.put("procs", array(m.procs.values().stream().map(this::proc).toList()));
		return o.text();
	}

	private String counters() {
		List<Counters> all = List.of(m.forks, m.vforks, m.rforks, m.kthreads);
		JsonObject o = new JsonObject();
		all.forEach(c -> o.put("v_" + c.name, c.calls()));
		all.forEach(c -> o.put("v_" + c.name.substring(0, c.name.length() - 1) + "pages", c.pages()));
		return o.text();
	}

	private static String uidinfo(UidTable.Entry entry) {
		return new JsonObject().put("uid", entry.uid).put("proccnt", entry.proccnt).put("ref", entry.ref).text();
	}

	private static String vnode(Map.Entry<String, Integer> entry) {
		return new JsonObject().put("path", quoted(entry.getKey())).put("usecount", entry.getValue()).text();
	}

	private static String session(Session s) {
		return new JsonObject().put("sid", s.sid).put("leader", pid(s.leader)).put("count", s.count)
				.put("tty", s.tty).text();
	}

	private static String pgrp(Pgrp g) {
		return new JsonObject().put("pgid", g.id).put("sid", g.session.sid)
				.put("members", pids(g.members.copy())).text();
	}

	private String proc(Proc p) {
		JsonObject o = new JsonObject();
		o.put("pid", p.pid).put("label", quoted(p.label)).put("comm", quoted(p.comm));
		o.put("stat", quoted(p.stat.name())).put("wmesg", quoted(p.wmesg));
		o.put("ppid", pid(p.parent)).put("pgid", p.pgrp.id).put("sid", p.pgrp.session.sid);
		o.put("flag", names(p.flag, FLAG_NAMES)).put("sflag", names(p.sflag, SFLAG_NAMES));
		o.put("hold", p.hold).put("sigparent", p.sigparent).put("xstat", p.isZombie() ? p.xstat : null);
		o.put("ruid", p.uid).put("svuid", p.uid);
		o.put("cred", shared(p.cred).put("uid", p.cred.uid).text()).put("pcred_refcnt", 1);
		o.put("children", pids(p.children.copy())).put("leader", pid(p.leader)).put("peer", pid(p.peer));
		o.put("fd", p.fd == null ? null : shared(p.fd).put("open", p.fd.open).text());
		o.put("procsig", shared(p.procsig).put("flag", p.procsig.flag).text()).put("sigacts", sigacts(p.procsig));
		o.put("limit", p.limit == null ? null : limit(p.limit));
		o.put("vmspace", shared(p.vmspace).put("dsize", p.vmspace.dsize).put("ssize", p.vmspace.ssize).text());
		o.put("args", p.args == null ? null : shared(p.args).put("text", quoted(p.args.text)).text());
		o.put("textvp", quoted(p.textvp));
		o.put("traceflag", Integer.toUnsignedLong(p.traceflag)).put("tracep", quoted(p.tracep));
		o.put("estcpu", p.estcpu).put("acflag", p.acflag).put("start", p.start);
		o.put("retval", "[" + p.retval[0] + "," + p.retval[1] + "]");
		o.put("tf", new JsonObject().put("eax", p.eax).put("edx", p.edx).put("c", p.carry).text());
		return o.text();
	}

	private JsonObject shared(Shared object) {
		return new JsonObject().put("group", groups.get(object)).put("refcnt", object.refcnt);
	}

	private static String sigacts(Shared.ProcSig procsig) {
		List<String> handlers = procsig.handlers.entrySet().stream()
				.map(entry -> "[" + entry.getKey() + "," + entry.getValue() + "]").toList();
		return new JsonObject().put("where", quoted(procsig.onHeap ? "shared" : "private"))
				.put("handlers", array(handlers)).text();
	}

	private String limit(Shared.Limit limit) {
		return shared(limit).put("sharemod", limit.sharemod)
				.put("nproc", "[" + limit.cur + "," + limit.max + "]").text();
	}

	private static String names(int bits, Object[][] table) {
		return Arrays.stream(table).filter(row -> (bits & (Integer) row[0]) != 0)
				.map(row -> quoted((String) row[1])).collect(Collectors.joining(",", "[", "]"));
	}

	private static Integer pid(Proc p) {
		return p == null ? null : p.pid;
	}

	private static String pids(Collection<Proc> procs) {
		return array(procs.stream().map(p -> String.valueOf(p.pid)).toList());
	}

	private static String array(List<String> elements) {
		return "[" + String.join(",", elements) + "]";
	}

	private static String quoted(String text) {
		return text == null ? null : "\"" + text + "\"";
	}
}
