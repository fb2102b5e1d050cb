package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import java.util.Arrays;

import org.forkscope.model.Pgrp;
import org.forkscope.model.Plimit;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;
import org.forkscope.model.Session;
import org.forkscope.model.Ucred;

/** Fills process 0, which no fork makes. init_main.c, proc0_init. */
final class Proc0 {

	private static final int RLIMIT_NOFILE = 8;

	private final Kernel k;

	Proc0(Kernel k) {
		this.k = k;
	}

	Proc create() {
		Proc p = k.slots.zalloc();
		k.slots.newUarea(p);
		p.setStats(p.getAddr().getStats());
		p.setMdRegs(p.getAddr().getFrame());
		GlobalLocks.init(p.getMtx(), GlobalLocks.PROCESS_LOCK, 0);
		ProcSlot.of(p).begin(k.engine.position());
		Links.insertHash(k.pidBucket(0), p);
		k.ids.use(0);
		return p;
	}

	void group(Proc p) {
		Session session = k.groups.newSession(p);
		Pgrp group = k.groups.newGroup(0, session);
		p.setPgrp(group);
		Links.insertMember(group, p);
	}

	void state(Proc p) {
		p.setMagic(P_MAGIC);
		p.setComm("swapper");
		p.setStat(SRUN);
		p.setFlag(P_SYSTEM);
		p.setSflag(PS_INMEM);
		p.setPriClass(PRI_TIMESHARE);
		p.setPriLevel(PUSER);
		p.setPriNative(PUSER);
		p.setPriUser(PUSER);
		p.setSysent("FreeBSD a.out/ELF");
		p.setLeader(p);
		p.setPeers(null);
		p.getSlpcallout().setFlags(CALLOUT_MPSAFE);
	}

	void credentials(Proc p) {
		Ucred cred = k.memory.allocate(k.factory.createUcred());
		cred.setRef(1);
		cred.setGroups(new int[1]);
		cred.setUidinfo(k.credentials.uifind(0));
		Pcred pcred = k.memory.allocate(k.factory.createPcred());
		pcred.setUcred(cred);
		pcred.setRefcnt(1);
		pcred.setUidinfo(k.credentials.uifind(0));
		p.setCred(pcred);
	}

	void signals(Proc p) {
		Procsig procsig = k.memory.allocate(k.factory.createProcsig());
		procsig.setRefcnt(1);
		procsig.setSigacts(p.getAddr().getSigacts());
		p.setProcsig(procsig);
		if (k.rules.beyondScripts()) {
			SignalActions.ignoreByDefault(p);
		}
	}

	void limits(Proc p) {
		long[] values = new long[RLIM_NLIMITS];
		Arrays.fill(values, RLIM_INFINITY);
		values[RLIMIT_NOFILE] = 2L * k.settings.maxproc();
		values[RLIMIT_NPROC] = k.settings.maxproc();
		Plimit limit = k.memory.allocate(k.factory.createPlimit());
		limit.setCur(values);
		limit.setMax(values);
		limit.setCpulimit(RLIM_INFINITY);
		limit.setRefcnt(1);
		p.setLimit(limit);
	}
}
