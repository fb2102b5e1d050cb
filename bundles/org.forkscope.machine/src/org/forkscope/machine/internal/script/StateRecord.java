package org.forkscope.machine.internal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.model.ForkEntry;
import org.forkscope.model.Globals;
import org.forkscope.model.Pgrp;
import org.forkscope.model.PgrpHashBucket;
import org.forkscope.model.Proc;
import org.forkscope.model.ProcQueue;
import org.forkscope.model.Session;
import org.forkscope.model.UidHashBucket;
import org.forkscope.model.Uidinfo;
import org.forkscope.model.Vmmeter;
import org.forkscope.model.Vnode;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the state of the whole machine as one record. */
final class StateRecord {

	private final Kernel k;
	private final Globals g;

	StateRecord(Kernel k) {
		this.k = k;
		g = k.g;
	}

	void write(JsonGenerator json, String kind, int line) throws IOException {
		json.writeStringField("state", kind);
		json.writeNumberField("line", line);
		globals(json);
		counters(json, g.getCnt());
		list(json, "allproc", g.getAllproc());
		list(json, "zombproc", g.getZombproc());
		runQueue(json);
		pid(json, "curproc", k.curproc());
		forkList(json);
		users(json);
		vnodes(json);
		List<Pgrp> groups = groups();
		sessions(json, groups);
		groups(json, groups);
		procs(json);
	}

	private void globals(JsonGenerator json) throws IOException {
		json.writeNumberField("nprocs", g.getNprocs());
		json.writeNumberField("nextpid", g.getNextpid());
		json.writeNumberField("pidchecked", g.getPidchecked());
		json.writeNumberField("randompid", g.getRandompid());
		json.writeNumberField("fast_vfork", g.getFastVfork());
		json.writeNumberField("maxproc", g.getMaxproc());
		json.writeNumberField("pidmax", g.getPidMax());
		json.writeNumberField("ticks", g.getTicks());
		json.writeNumberField("profprocs", g.getProfprocs());
	}

	private static void counters(JsonGenerator json, Vmmeter cnt) throws IOException {
		json.writeObjectFieldStart("cnt");
		counter(json, "v_forks", cnt.getForks());
		counter(json, "v_vforks", cnt.getVforks());
		counter(json, "v_rforks", cnt.getRforks());
		counter(json, "v_kthreads", cnt.getKthreads());
		counter(json, "v_forkpages", cnt.getForkpages());
		counter(json, "v_vforkpages", cnt.getVforkpages());
		counter(json, "v_rforkpages", cnt.getRforkpages());
		counter(json, "v_kthreadpages", cnt.getKthreadpages());
		json.writeEndObject();
	}

	private static void counter(JsonGenerator json, String name, int value) throws IOException {
		json.writeNumberField(name, Integer.toUnsignedLong(value));
	}

	private static void list(JsonGenerator json, String name, Proc first) throws IOException {
		json.writeArrayFieldStart(name);
		for (Proc p = first; p != null; p = p.getListNext()) {
			json.writeNumber(p.getPid());
		}
		json.writeEndArray();
	}

	private void runQueue(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("runq");
		for (ProcQueue queue : g.getRunq()) {
			for (Proc p = queue.getFirst(); p != null; p = p.getProcqNext()) {
				json.writeNumber(p.getPid());
			}
		}
		json.writeEndArray();
	}

	static void pid(JsonGenerator json, String name, Proc p) throws IOException {
		if (p == null) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, p.getPid());
		}
	}

	private void forkList(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("fork_list");
		for (ForkEntry entry = g.getForkListFirst(); entry != null; entry = entry.getNext()) {
			json.writeString(entry.getFunction());
		}
		json.writeEndArray();
	}

	private void users(JsonGenerator json) throws IOException {
		TreeMap<Integer, Uidinfo> users = new TreeMap<>();
		for (UidHashBucket bucket : g.getUihashtbl()) {
			for (Uidinfo user = bucket.getFirst(); user != null; user = user.getHashNext()) {
				users.put(user.getUid(), user);
			}
		}
		json.writeArrayFieldStart("uidinfo");
		for (Uidinfo user : users.values()) {
			json.writeStartObject();
			json.writeNumberField("uid", user.getUid());
			json.writeNumberField("proccnt", user.getProccnt());
			json.writeNumberField("ref", user.getRef());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void vnodes(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("vnodes");
		for (Vnode vnode : k.vnodes.inUse()) {
			json.writeStartObject();
			json.writeStringField("path", vnode.getPath());
			json.writeNumberField("usecount", vnode.getUsecount());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private List<Pgrp> groups() {
		List<Pgrp> groups = new ArrayList<>();
		for (PgrpHashBucket bucket : g.getPgrphashtbl()) {
			for (Pgrp group = bucket.getFirst(); group != null; group = group.getHashNext()) {
				groups.add(group);
			}
		}
		groups.sort(Comparator.comparingInt(Pgrp::getId));
		return groups;
	}

	private static void sessions(JsonGenerator json, List<Pgrp> groups) throws IOException {
		TreeMap<Integer, Session> sessions = new TreeMap<>();
		groups.forEach(group -> sessions.put(group.getSession().getSid(), group.getSession()));
		json.writeArrayFieldStart("sessions");
		for (Session session : sessions.values()) {
			json.writeStartObject();
			json.writeNumberField("sid", session.getSid());
			pid(json, "leader", session.getLeader());
			json.writeNumberField("count", session.getCount());
			json.writeBooleanField("tty", session.getTtyvp() != null);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void groups(JsonGenerator json, List<Pgrp> groups) throws IOException {
		json.writeArrayFieldStart("pgrps");
		for (Pgrp group : groups) {
			json.writeStartObject();
			json.writeNumberField("pgid", group.getId());
			json.writeNumberField("sid", group.getSession().getSid());
			json.writeArrayFieldStart("members");
			for (Proc p = group.getMembers(); p != null; p = p.getPglistNext()) {
				json.writeNumber(p.getPid());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void procs(JsonGenerator json) throws IOException {
		List<Proc> procs = new ArrayList<>(g.getNprocs());
		for (Proc p = g.getAllproc(); p != null; p = p.getListNext()) {
			procs.add(p);
		}
		for (Proc p = g.getZombproc(); p != null; p = p.getListNext()) {
			procs.add(p);
		}
		procs.sort(Comparator.comparingInt(Proc::getPid));
		ProcRecord record = new ProcRecord(procs);
		json.writeArrayFieldStart("procs");
		for (Proc p : procs) {
			record.write(json, p);
		}
		json.writeEndArray();
	}
}
