package org.forkscope.machine.internal.script;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcFlags;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.UserRegisters;
import org.forkscope.model.Filedesc;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Pargs;
import org.forkscope.model.Pcred;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Plimit;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;
import org.forkscope.model.Pstats;
import org.forkscope.model.Sigacts;
import org.forkscope.model.Ucred;
import org.forkscope.model.User;
import org.forkscope.model.Vmspace;
import org.forkscope.model.Vnode;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes the members of {@code procs} in a state record. What a newborn does not have yet, in the middle of fork1, is null.
 */
final class ProcRecord {

	/** By the serial of a shared structure: the lowest pid that refers to it. */
	private final Map<Integer, Integer> groups = new HashMap<>();

	/** @param procs all processes by pid */
	ProcRecord(List<Proc> procs) {
		for (Proc p : procs) {
			share(p.getCred() == null ? null : p.getCred().getUcred(), p);
			share(p.getFd(), p);
			share(p.getProcsig(), p);
			share(p.getLimit(), p);
			share(p.getVmspace(), p);
			share(p.getArgs(), p);
		}
	}

	private void share(KernelObject object, Proc p) {
		if (object != null) {
			groups.putIfAbsent(object.serial(), p.getPid());
		}
	}

	void write(JsonGenerator json, Proc p) throws IOException {
		json.writeStartObject();
		identity(json, p);
		credentials(json, p.getCred());
		children(json, p);
		boolean zombie = p.getStat() == Constants.SZOMB;
		StateRecord.pid(json, "leader", zombie ? null : p.getLeader());
		StateRecord.pid(json, "peer", zombie ? null : p.getPeers());
		files(json, p.getFd());
		signals(json, p);
		limit(json, p.getLimit());
		memory(json, p.getVmspace());
		arguments(json, p.getArgs());
		path(json, "textvp", p.getTextvp());
		json.writeNumberField("traceflag", Integer.toUnsignedLong(p.getTraceflag()));
		path(json, "tracep", p.getTracep());
		json.writeNumberField("estcpu", p.getEstcpu());
		json.writeNumberField("acflag", p.getAcflag());
		number(json, "start", p.getStats(), Pstats::getStart);
		registers(json, p);
		json.writeEndObject();
	}

	private static void identity(JsonGenerator json, Proc p) throws IOException {
		Task task = Names.task(p);
		json.writeNumberField("pid", p.getPid());
		json.writeStringField("label", task == null ? null : task.name());
		json.writeStringField("comm", p.getComm());
		json.writeStringField("stat", ProcFlags.state(p.getStat()));
		json.writeStringField("wmesg", p.getStat() == Constants.SSLEEP ? p.getWmesg() : null);
		StateRecord.pid(json, "ppid", p.getPptr());
		number(json, "pgid", p.getPgrp(), Pgrp::getId);
		number(json, "sid", p.getPgrp(), group -> group.getSession().getSid());
		names(json, "flag", ProcFlags.RECORDED.names(p.getFlag()));
		names(json, "sflag", ProcFlags.SFLAG_RECORDED.names(p.getSflag()));
		json.writeNumberField("hold", p.getLock());
		json.writeNumberField("sigparent", p.getSigparent());
		if (p.getStat() == Constants.SZOMB) {
			json.writeNumberField("xstat", p.getXstat());
		} else {
			json.writeNullField("xstat");
		}
	}

	private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
		json.writeArrayFieldStart(field);
		for (String name : names) {
			json.writeString(name);
		}
		json.writeEndArray();
	}

	private void shared(JsonGenerator json, KernelObject object, int refcnt) throws IOException {
		json.writeNumberField("group", groups.get(object.serial()));
		json.writeNumberField("refcnt", refcnt);
	}

	private static <T> void number(JsonGenerator json, String field, T owner, ToLongFunction<T> value) throws IOException {
		if (owner == null) {
			json.writeNullField(field);
		} else {
			json.writeNumberField(field, value.applyAsLong(owner));
		}
	}

	private void credentials(JsonGenerator json, Pcred cred) throws IOException {
		number(json, "ruid", cred, Pcred::getRuid);
		number(json, "svuid", cred, Pcred::getSvuid);
		Ucred effective = cred == null ? null : cred.getUcred();
		if (effective == null) {
			json.writeNullField("cred");
		} else {
			json.writeObjectFieldStart("cred");
			shared(json, effective, effective.getRef());
			json.writeNumberField("uid", effective.getUid());
			json.writeEndObject();
		}
		number(json, "pcred_refcnt", cred, Pcred::getRefcnt);
	}

	private static void children(JsonGenerator json, Proc p) throws IOException {
		json.writeArrayFieldStart("children");
		for (Proc child = p.getChildren(); child != null; child = child.getSiblingNext()) {
			json.writeNumber(child.getPid());
		}
		json.writeEndArray();
	}

	private void files(JsonGenerator json, Filedesc table) throws IOException {
		if (table == null) {
			json.writeNullField("fd");
			return;
		}
		json.writeObjectFieldStart("fd");
		shared(json, table, table.getRefcnt());
		json.writeNumberField("open", table.getOfiles().size());
		json.writeEndObject();
	}

	private void signals(JsonGenerator json, Proc p) throws IOException {
		Procsig procsig = p.getProcsig();
		if (procsig == null) {
			json.writeNullField("procsig");
			json.writeNullField("sigacts");
			return;
		}
		json.writeObjectFieldStart("procsig");
		shared(json, procsig, procsig.getRefcnt());
		json.writeNumberField("flag", procsig.getFlag());
		json.writeEndObject();
		actions(json, procsig.getSigacts(), p.getAddr());
	}

	private static void actions(JsonGenerator json, Sigacts actions, User area) throws IOException {
		if (actions == null) {
			json.writeNullField("sigacts");
			return;
		}
		json.writeObjectFieldStart("sigacts");
		json.writeStringField("where", area != null && actions == area.getSigacts() ? "private" : "shared");
		handlers(json, actions.getSigact());
		json.writeEndObject();
	}

	private static void handlers(JsonGenerator json, int[] handlers) throws IOException {
		json.writeArrayFieldStart("handlers");
		for (int signal = 0; handlers != null && signal < handlers.length; signal++) {
			if (handlers[signal] != 0) {
				json.writeArray(new int[] { signal, handlers[signal] }, 0, 2);
			}
		}
		json.writeEndArray();
	}

	private void limit(JsonGenerator json, Plimit limit) throws IOException {
		if (limit == null) {
			json.writeNullField("limit");
			return;
		}
		json.writeObjectFieldStart("limit");
		shared(json, limit, limit.getRefcnt());
		json.writeBooleanField("sharemod", (limit.getLflags() & Constants.PL_SHAREMOD) != 0);
		json.writeFieldName("nproc");
		json.writeArray(new long[] { limit.getCur()[Constants.RLIMIT_NPROC], limit.getMax()[Constants.RLIMIT_NPROC] }, 0, 2);
		json.writeEndObject();
	}

	private void memory(JsonGenerator json, Vmspace space) throws IOException {
		if (space == null) {
			json.writeNullField("vmspace");
			return;
		}
		json.writeObjectFieldStart("vmspace");
		shared(json, space, space.getRefcnt());
		json.writeNumberField("dsize", space.getDsize());
		json.writeNumberField("ssize", space.getSsize());
		json.writeEndObject();
	}

	private void arguments(JsonGenerator json, Pargs args) throws IOException {
		if (args == null) {
			json.writeNullField("args");
			return;
		}
		json.writeObjectFieldStart("args");
		shared(json, args, args.getRef());
		json.writeStringField("text", args.getArgs());
		json.writeEndObject();
	}

	private static void path(JsonGenerator json, String field, Vnode vnode) throws IOException {
		json.writeStringField(field, vnode == null ? null : vnode.getPath());
	}

	private static void registers(JsonGenerator json, Proc p) throws IOException {
		json.writeFieldName("retval");
		json.writeArray(new int[] { p.getRetval0(), p.getRetval1() }, 0, 2);
		UserRegisters user = ProcSlot.of(p).user();
		json.writeObjectFieldStart("tf");
		json.writeNumberField("eax", user.eax());
		json.writeNumberField("edx", user.edx());
		json.writeNumberField("c", user.carry() ? 1 : 0);
		json.writeEndObject();
	}
}
