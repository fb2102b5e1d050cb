package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.kernel.Fork1.Locals;
import org.forkscope.model.Globals;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;

/** The middle of fork1: fills the newborn, field by field. sys/kern/kern_fork.c 365-521. */
final class Fork1Setup {

	private final Kernel k;
	private final Globals g;
	private final Fork1 fork1;

	Fork1Setup(Kernel k, Fork1 fork1) {
		this.k = k;
		this.fork1 = fork1;
		g = k.g;
	}

	void describe(Body<Locals> b) {
		base(b);
		signals(b);
		files(b);
		family(b);
		memory(b);
	}

	private void base(Body<Locals> b) {
		b.phase(Phase.ZERO_COPY);
		b.step(371, "zero p_startzero to p_endzero", l -> ProcFields.zero(l.p2));
		b.step(373, "copy p_startcopy to p_endcopy from the parent", l -> ProcFields.copy(l.p1, l.p2));
		b.phase(Phase.BASE_INIT);
		b.step(376, "a mutex of its own", l -> GlobalLocks.init(l.p2.getMtx(), GlobalLocks.PROCESS_LOCK, 0));
		b.step(377, "no asynchronous I/O", l -> l.p2.setAioinfo(null));
		b.step(384, "no flags", l -> l.p2.setFlag(0));
		b.acquire(385, "take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p1));
		b.step(386, "in core", l -> l.p2.setSflag(PS_INMEM));
		b.when(387, "is the parent profiled?", l -> (l.p1.getSflag() & PS_PROFIL) != 0).then(
				() -> b.step(388, "profile the child", l -> k.profiling.start(l.p2)));
		b.step(389, "release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.p1));
		b.phase(Phase.CRED_ARGS);
		b.step(390, "credentials of its own", l -> l.p2.setCred(k.memory.allocate(k.factory.createPcred())))
				.maySleep();
		b.step(391, "with the parent's ids", l -> copy(l.p1.getCred(), l.p2.getCred()));
		b.step(392, "used by one process", l -> l.p2.getCred().setRefcnt(1));
		b.step(393, "one more user of the effective credentials", l -> k.credentials.crhold(l.p2.getCred().getUcred()));
		holdUser(b);
		b.when(397, "are there arguments?", l -> l.p2.getArgs() != null).then(
				() -> fork1.count(b, 398, "share them", 1, l -> l.p2.getArgs().getRef(), (l, count) -> l.p2.getArgs().setRef(count)));
	}

	private void holdUser(Body<Locals> b) {
		String text = "one more process of the real user";
		if (k.rules.slotIdentity()) {
			b.step(394, text, l -> k.credentials.uihold(l.p2.getCred().getUidinfo()));
		} else {
			b.call(394, text, k.functions.uihold, (l, c) -> {
				c.p = l.p1;
				c.uip = l.p2.getCred().getUidinfo();
			});
		}
	}

	private static void copy(Pcred from, Pcred to) {
		to.setUcred(from.getUcred());
		to.setRuid(from.getRuid());
		to.setSvuid(from.getSvuid());
		to.setRgid(from.getRgid());
		to.setSvgid(from.getSvgid());
		to.setUidinfo(from.getUidinfo());
	}

	private void signals(Body<Locals> b) {
		b.phase(Phase.SIG_SHARE);
		b.when(400, "share the signal state?", l -> l.has(RFSIGSHARE)).then(() -> {
			b.step(401, "the parent's signal state", l -> l.p2.setProcsig(l.p1.getProcsig()));
			fork1.count(b, 402, "one more user", 1, l -> l.p2.getProcsig().getRefcnt(),
					(l, count) -> l.p2.getProcsig().setRefcnt(count));
			b.when(403, "are the actions still in the parent's U-area?",
					l -> l.p1.getProcsig().getSigacts() == l.p1.getAddr().getSigacts()).then(() -> {
						b.step(408, "get memory for them", l -> l.newsigacts = k.memory.allocate(k.factory.createSigacts()))
								.maySleep();
						b.step(417, "the shared state points there", l -> l.p2.getProcsig().setSigacts(l.newsigacts));
						b.step(418, "copy the actions", l -> SignalActions.copy(l.p1.getAddr().getSigacts(), l.newsigacts));
						b.step(420, "copy them once more", l -> SignalActions.copy(l.p1.getAddr().getSigacts(), l.newsigacts));
					});
		}).otherwise(() -> {
			b.phase(Phase.SIG_COPY);
			b.step(424, "a signal state of its own", l -> l.p2.setProcsig(k.memory.allocate(k.factory.createProcsig())))
					.maySleep();
			b.step(425, "with the parent's sets and flags", l -> copy(l.p1.getProcsig(), l.p2.getProcsig()));
			b.step(426, "used by one process", l -> l.p2.getProcsig().setRefcnt(1));
			b.step(427, "the actions follow in vm_fork", l -> l.p2.getProcsig().setSigacts(null));
		});
		b.phase(Phase.SIGPARENT_TEXT);
		b.when(430, "a Linux thread?", l -> l.has(RFLINUXTHPN)).then(
				() -> b.step(431, "SIGUSR1 at its end", l -> l.p2.setSigparent(SIGUSR1))).otherwise(
						() -> b.step(433, "SIGCHLD at its end", l -> l.p2.setSigparent(SIGCHLD)));
		b.step(436, "the parent's program file", l -> l.p2.setTextvp(l.p1.getTextvp()));
		b.when(437, "is there one?", l -> l.p2.getTextvp() != null).then(
				() -> b.step(438, "one more use of the file", l -> k.vnodes.vref(l.p2.getTextvp())));
	}

	private static void copy(Procsig from, Procsig to) {
		to.setSigignore(from.getSigignore());
		to.setSigcatch(from.getSigcatch());
		to.setFlag(from.getFlag());
	}

	private void files(Body<Locals> b) {
		b.phase(Phase.FD_SETUP);
		b.when(440, "an empty descriptor table?", l -> l.has(RFCFDG)).then(
				() -> b.step(441, "make an empty one", l -> l.p2.setFd(k.files.fdinit(l.p1))).maySleep()).otherwise(
						() -> b.when(442, "a copy?", l -> l.has(RFFDG)).then(
								() -> b.call(443, "copy the parent's", k.functions.fdcopy, (l, c) -> c.from = l.p1.getFd(),
										(l, c) -> l.p2.setFd(c.newfdp))).otherwise(
												() -> shareFiles(b)));
		b.phase(Phase.LIMIT_SETUP);
		b.when(453, "are changes of the limits shared?", l -> (l.p1.getLimit().getLflags() & PL_SHAREMOD) != 0).then(
				() -> b.step(454, "copy the limits", l -> l.p2.setLimit(k.limits.limcopy(l.p1.getLimit()))).maySleep()).otherwise(() -> {
					b.step(456, "share the limits until one changes them", l -> l.p2.setLimit(l.p1.getLimit()));
					fork1.count(b, 457, "one more user", 1, l -> l.p2.getLimit().getRefcnt(),
							(l, count) -> l.p2.getLimit().setRefcnt(count));
				});
	}

	private void shareFiles(Body<Locals> b) {
		if (k.hasGiant()) {
			b.step(445, "share the parent's", l -> {
				k.files.fdshare(l.p1.getFd());
				l.p2.setFd(l.p1.getFd());
			});
		} else {
			fork1.count(b, 445, "one more user", 1, l -> l.p1.getFd().getRefcnt(), (l, count) -> l.p1.getFd().setRefcnt(count));
			b.step(445, "share the parent's", l -> l.p2.setFd(l.p1.getFd()));
		}
	}

	private void family(Body<Locals> b) {
		b.phase(Phase.FLAG_INHERIT);
		b.step(464, "a set-id program stays one", l -> addFlag(l.p2, l.p1.getFlag() & P_SUGID));
		b.when(465, "a controlling terminal?", l -> controlled(l.p1)).then(
				() -> b.step(466, "the child has it too", l -> addFlag(l.p2, P_CONTROLT)));
		b.when(467, "does the parent wait?", l -> l.has(RFPPWAIT)).then(
				() -> b.step(468, "mark the child", l -> addFlag(l.p2, P_PPWAIT)));
		b.phase(Phase.LINK_TREE);
		b.step(470, "into the group, right behind the parent", l -> Links.insertMemberAfter(l.p1, l.p2));
		b.when(479, "is init to be the parent?", l -> l.has(RFNOWAIT)).then(
				() -> b.step(480, "init is the parent", l -> l.pptr = g.getInitproc())).otherwise(
						() -> b.step(482, "the caller is the parent", l -> l.pptr = l.p1));
		b.acquire(483, "lock the process tree", l -> k.locks.exclude(g.getProctreeLock(), l.p1));
		b.step(484, "its parent", l -> l.p2.setPptr(l.pptr));
		b.step(485, "first among the parent's children", l -> Links.insertChild(l.pptr, l.p2));
		b.step(486, "unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p1));
		b.step(487, "no children", l -> l.p2.setChildren(null));
		b.step(488, "holds no mutex", l -> l.p2.setHeldmtx(null));
		b.step(489, "nor a contested one", l -> l.p2.setContested(null));
		b.phase(Phase.TIMERS_TRACE_PRI);
		b.step(491, "interval timer, under Giant", l -> l.p2.getItcallout().setFlags(0));
		b.step(492, "sleep timer, without Giant", l -> l.p2.getSlpcallout().setFlags(CALLOUT_MPSAFE));
		b.when(499, "is tracing inherited?", l -> (l.p1.getTraceflag() & KTRFAC_INHERIT) != 0).then(() -> {
			b.step(500, "trace the same", l -> l.p2.setTraceflag(l.p1.getTraceflag()));
			b.step(501, "to the same file", l -> l.p2.setTracep(l.p1.getTracep()));
			b.when(501, "is there a file?", l -> l.p2.getTracep() != null).then(
					() -> b.step(502, "one more use of it", l -> k.vnodes.vref(l.p2.getTracep())));
		});
		b.step(509, "as busy as the parent", l -> l.p2.setEstcpu(l.p1.getEstcpu()));
	}

	private static boolean controlled(Proc p) {
		return (p.getFlag() & P_CONTROLT) != 0 && p.getPgrp().getSession().getTtyvp() != null;
	}

	private static void addFlag(Proc p, int flag) {
		p.setFlag(p.getFlag() | flag);
	}

	private void memory(Body<Locals> b) {
		b.phase(Phase.VM_FORK);
		b.step(516, "keep the parent in core", l -> l.p1.setLock(l.p1.getLock() + 1));
		b.call(521, "address space, U-area and registers", k.functions.vmFork, (l, c) -> {
			c.p1 = l.p1;
			c.p2 = l.p2;
			c.flags = l.flags;
		});
	}
}
