package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the machine remembers. */
final class Machine {
	final Settings settings;
	final Records records;
	final Scheduler scheduler = new Scheduler();
	final PidAllocator pids;
	final UidTable uids = new UidTable();
	final VnodeTable vnodes = new VnodeTable();

	/** Every process by pid, zombies included. */
	final TreeMap<Integer, Proc> procs = new TreeMap<>();
	final TreeMap<Integer, Pgrp> pgrps = new TreeMap<>();
	final TreeMap<Integer, Session> sessions = new TreeMap<>();
	final ProcList allproc = new ProcList();
	final ProcList zombproc = new ProcList();
	/** The process each label named first and for ever, reaped ones included. */
	final Map<String, Proc> labels = new HashMap<>();
	final List<String> forkList = new ArrayList<>();

	final Counters forks = new Counters("forks");
	final Counters vforks = new Counters("vforks");
	final Counters rforks = new Counters("rforks");
	final Counters kthreads = new Counters("kthreads");

	int nprocs;
	int profprocs;
	int fastVfork = 1;
	int ticks;
	Proc proc0;
	Proc init;

	Machine(Settings settings, Records records) {
		this.settings = settings;
		this.records = records;
		pids = new PidAllocator(settings.pidmax, settings.seed);
	}

	/** Gives a process its name from the script; nothing for null. */
	void name(Proc proc, String label) {
		if (label != null) {
			proc.label = label;
			labels.put(label, proc);
		}
	}

	void takeStartTime(Proc proc) {
		proc.start = ++ticks;
	}

	void setProfiling(Proc proc, boolean on) {
		if (proc.isProfiled() != on) {
			proc.sflag ^= Bits.PS_PROFIL;
			profprocs += on ? 1 : -1;
		}
	}

	/** Moves a process to the head of another one's children; nothing if it is there already. */
	void reparent(Proc child, Proc parent) {
		if (child.parent != parent) {
			child.parent.children.remove(child);
			child.parent = parent;
			parent.children.addFirst(child);
		}
	}

	void releaseCred(Shared.Cred cred) {
		Shared.release(cred);
		if (cred.refcnt == 0) {
			uids.drop(cred.uid);
		}
	}

	void stopTracing(Proc proc) {
		proc.traceflag = 0;
		vnodes.release(proc.tracep);
		proc.tracep = null;
	}

	static String commOf(String name) {
		return name.substring(0, Math.min(16, name.length()));
	}
}
