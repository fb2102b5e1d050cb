package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EAGAIN;
import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Filedesc;
import org.forkscope.model.ForkEntry;
import org.forkscope.model.Proc;

/** Makes a process, or changes the calling one where RFPROC is missing. sys/kern/kern_fork.c 187-584. */
final class Fork1 extends Fn<Fork1.Locals> {

	private static final String RETRY = "retry";
	private static final String AGAIN = "again";

	private final Fork1Setup setup;

	Fork1(Kernel k) {
		super(k, "fork1", k.functions.sources.fork, 187, 584);
		setup = new Fork1Setup(k, this);
	}

	/** Arguments, locals and result, under the kernel's names. */
	public static final class Locals extends Frame {
		/** The caller. */
		public Proc p1;
		/** RF flags. */
		public int flags;
		/** The newborn; during the scan, the process looked at. */
		public Proc p2;
		/** The slot for the newborn. */
		public Proc newproc;
		/** Real user id of the caller. */
		public int uid;
		/** Whether the user may have one more process. */
		public boolean ok;
		/** Candidate for the id. */
		public int trypid;
		/** The scan is at the zombies. */
		public boolean doingzomb;
		/** Descriptor table that replaces the caller's. */
		public Filedesc fdtmp;
		/** Parent of the newborn. */
		public Proc pptr;
		/** Signal actions moved to the heap. */
		public org.forkscope.model.Sigacts newsigacts;
		/** The hook that comes next. */
		public ForkEntry ep;
		/** What the caller gets: the child, or NULL. */
		public Proc child;
		/** Id of the child when it was born. */
		public int childPid;
		/** Position at which the child was born. */
		public long birth;

		boolean has(int flag) {
			return (flags & flag) != 0;
		}
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		changeSelf(b);
		reserve(b);
		choosePid(b);
		publish(b);
		setup.describe(b);
		start(b);
	}

	private void changeSelf(Body<Locals> b) {
		b.phase(Phase.FLAG_CHECK);
		b.when(201, "copying and clearing the descriptors exclude each other", l -> l.has(RFFDG) && l.has(RFCFDG))
				.fail(202, EINVAL);
		b.phase(Phase.SELF_VM);
		b.when(208, "no new process wanted?", l -> !l.has(RFPROC)).then(() -> {
			b.call(209, "make own memory private unless RFMEM", k.functions.vmFork, (l, c) -> {
				c.p1 = l.p1;
				c.flags = l.flags;
			});
			b.phase(Phase.SELF_FD_CLEAR);
			b.when(215, "an empty descriptor table wanted?", l -> l.has(RFCFDG)).then(() -> {
				b.step(217, "make an empty table", l -> l.fdtmp = k.files.fdinit(l.p1)).maySleep();
				b.call(218, "give up the old one", k.functions.fdfree, (l, c) -> c.fdp = l.p1.getFd());
				b.step(219, "the caller uses the empty table", l -> l.p1.setFd(l.fdtmp));
			});
			b.phase(Phase.SELF_FD_UNSHARE);
			b.when(225, "a private descriptor table wanted?", l -> l.has(RFFDG)).then(() -> {
				b.when(227, "is the table shared?", l -> l.p1.getFd().getRefcnt() > 1).then(() -> {
					b.call(229, "copy it", k.functions.fdcopy, (l, c) -> c.from = l.p1.getFd(), (l, c) -> l.fdtmp = c.newfdp);
					b.call(230, "give up the shared one", k.functions.fdfree, (l, c) -> c.fdp = l.p1.getFd());
					b.step(231, "the caller uses the copy", l -> l.p1.setFd(l.fdtmp));
				});
			});
			b.returns(234, "return without a child");
		});
	}

	private void reserve(Body<Locals> b) {
		b.phase(Phase.GLOBAL_LIMIT);
		b.step(244, "the real user pays", l -> l.uid = l.p1.getCred().getRuid());
		b.when(245, "table full, or only root's slot left?",
				l -> g.getNprocs() >= g.getMaxproc() - 1 && l.uid != 0 || g.getNprocs() >= g.getMaxproc()).then(() -> {
					b.step(246, "say on the console that the table is full", l -> k.events.console("proc: table is full"));
					b.fail(247, EAGAIN);
				});
		count(b, 253, "count the new process", 1, l -> g.getNprocs(), (l, count) -> g.setNprocs(count));
		b.phase(Phase.UID_LIMIT);
		chargeUser(b);
		b.when(264, "over the user's limit?", l -> !l.ok).then(() -> {
			count(b, 265, "take the count back", -1, l -> g.getNprocs(), (l, count) -> g.setNprocs(count));
			b.fail(266, EAGAIN);
		});
		b.phase(Phase.PROC_ALLOC);
		b.step(270, "take a slot from the zone", l -> l.newproc = k.slots.zalloc()).maySleep();
		b.phase(Phase.PEER_LINK);
		b.when(275, "a peer of the caller's task?", l -> l.has(RFTHREAD)).then(() -> {
			b.step(276, "its next peer is the caller's", l -> l.newproc.setPeers(l.p1.getPeers()));
			b.step(277, "the caller's next peer is the newborn", l -> l.p1.setPeers(l.newproc));
			b.step(278, "the caller's leader leads it", l -> l.newproc.setLeader(l.p1.getLeader()));
		}).otherwise(() -> {
			b.step(280, "no peers", l -> l.newproc.setPeers(null));
			b.step(281, "it leads itself", l -> l.newproc.setLeader(l.newproc));
		});
		b.step(284, "no address space yet", l -> l.newproc.setVmspace(null));
	}

	private void chargeUser(Body<Locals> b) {
		String text = "count it for the user; root has no limit";
		if (k.rules.slotIdentity()) {
			b.step(259, text, l -> l.ok = k.credentials.chgproccnt(l.p1.getCred().getUidinfo(), 1, limit(l)));
		} else {
			b.call(259, text, k.functions.chgproccnt, (l, c) -> {
				c.p = l.p1;
				c.uip = l.p1.getCred().getUidinfo();
				c.diff = 1;
				c.max = limit(l);
			}, (l, c) -> l.ok = c.ok);
		}
	}

	/** An int, as chgproccnt wants it, although limits have 64 bits. */
	private static int limit(Locals l) {
		return l.uid == 0 ? 0 : (int) l.p1.getLimit().getCur()[RLIMIT_NPROC];
	}

	private void choosePid(Body<Locals> b) {
		b.phase(Phase.PID_START);
		b.acquire(293, "lock allproc for writing", l -> k.locks.exclude(g.getAllprocLock(), l.p1));
		b.step(294, "first candidate: the id after the last one", l -> l.trypid = g.getNextpid() + 1);
		b.when(295, "is it to stay out of the daemons' way?", l -> l.has(RFHIGHPID)).then(() -> {
			b.when(296, "below 10?", l -> l.trypid < 10).then(() -> b.step(297, "then 10", l -> l.trypid = 10));
		}).otherwise(() -> {
			b.when(299, "are ids random?", l -> g.getRandompid() != 0).then(() -> b.step(300, "add a random step",
					l -> l.trypid += (int) (k.clock.random() % g.getRandompid())));
		});
		b.phase(Phase.PID_WRAP).label(RETRY);
		b.when(309, "past the last id?", l -> l.trypid >= g.getPidMax()).then(() -> {
			b.step(310, "wrap around", l -> l.trypid %= g.getPidMax());
			b.when(311, "among the daemons?", l -> l.trypid < 100).then(
					() -> b.step(312, "stay clear of them", l -> l.trypid += 100));
			b.step(313, "the free window is not known any more", l -> g.setPidchecked(0));
		});
		b.phase(Phase.PID_SCAN);
		b.when(315, "outside the free window?", l -> l.trypid >= g.getPidchecked()).then(() -> {
			b.step(317, "the window is open to the end", l -> g.setPidchecked(g.getPidMax()));
			if (k.rules.idIndex()) {
				lookUp(b);
			} else {
				scan(b);
			}
		});
		b.phase(Phase.PID_COMMIT);
		b.when(353, "was it to stay out of the way?", l -> l.has(RFHIGHPID)).then(
				() -> b.step(354, "it took an id inside the window: forget the window", l -> g.setPidchecked(0))).otherwise(
						() -> b.step(356, "remember it as the last id", l -> g.setNextpid(l.trypid)));
	}

	/** The scan as it was: every process, then every zombie, and from the start again after each id found in use. */
	private void scan(Body<Locals> b) {
		b.step(318, "live processes first", l -> l.doingzomb = false);
		b.step(324, "from the newest on", l -> l.p2 = g.getAllproc());
		b.label(AGAIN);
		b.loop(326, "another process to look at?", l -> l.p2 != null, () -> {
			b.loop(327, "is the candidate its pid, group or session id?", this::taken, () -> {
				b.step(331, "pid, group or session id taken: next id", l -> l.trypid++);
				b.when(332, "at the end of the window?", l -> l.trypid >= g.getPidchecked()).jump(RETRY);
			});
			b.when(334, "does its pid end the window earlier?", l -> narrows(l.trypid, l.p2.getPid())).then(
					() -> b.step(335, "shrink the free window", l -> g.setPidchecked(l.p2.getPid())));
			b.when(337, "does its group id?", l -> narrows(l.trypid, l.p2.getPgrp().getId())).then(
					() -> b.step(338, "shrink the free window", l -> g.setPidchecked(l.p2.getPgrp().getId())));
			b.when(340, "does its session id?", l -> narrows(l.trypid, l.p2.getPgrp().getSession().getSid())).then(
					() -> b.step(341, "shrink the free window", l -> g.setPidchecked(l.p2.getPgrp().getSession().getSid())));
			b.step(342, "next process", l -> l.p2 = l.p2.getListNext());
		});
		b.when(343, "only the live ones looked at so far?", l -> !l.doingzomb).then(() -> {
			b.step(345, "now the zombies", l -> l.doingzomb = true);
			b.step(346, "from the newest on", l -> l.p2 = g.getZombproc());
			b.jump(AGAIN);
		});
	}

	/** The same result by the index of used ids. */
	private void lookUp(Body<Locals> b) {
		b.step(326, "find the first free id", l -> l.trypid = k.ids.firstFree(l.trypid));
		b.when(332, "none below the end?", l -> l.trypid >= g.getPidMax()).jump(RETRY);
		b.step(335, "the next id in use ends the window", l -> g.setPidchecked(k.ids.firstUsedAfter(l.trypid)));
	}

	private boolean taken(Locals l) {
		int candidate = l.trypid;
		Proc p = l.p2;
		return p.getPid() == candidate || k.groups.of(p).getId() == candidate || p.getPgrp().getSession().getSid() == candidate;
	}

	private boolean narrows(int candidate, int used) {
		return used > candidate && g.getPidchecked() > used;
	}

	private void publish(Body<Locals> b) {
		b.phase(Phase.PUBLISH);
		b.step(359, "the newborn, outside any interrupt", l -> {
			l.p2 = l.newproc;
			l.p2.setIntrNestingLevel(0);
		});
		b.step(360, "being made", l -> l.p2.setStat(SIDL));
		b.step(361, "its id", l -> l.p2.setPid(l.trypid));
		b.step(362, "onto allproc", l -> Links.insertAllproc(g, l.p2));
		b.step(363, "into the pid hash: from now on others can find it", this::hash);
		b.step(364, "unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.p1));
	}

	private void hash(Locals l) {
		Links.insertHash(k.pidBucket(l.trypid), l.p2);
		k.ids.born(l.p2);
		l.childPid = l.trypid;
		l.birth = k.engine.position();
		ProcSlot.of(l.p2).begin(l.birth);
		k.events.born(l.p1, l.p2);
	}

	private void start(Body<Locals> b) {
		b.phase(Phase.COUNT_HOOKS);
		b.when(523, "exactly the flags of fork?", l -> l.flags == ForkCalls.FORK).then(
				() -> b.step(524, "count a fork and its pages", l -> k.counters.fork(l.p2))).otherwise(
						() -> b.when(526, "exactly the flags of vfork?", l -> l.flags == ForkCalls.VFORK).then(
								() -> b.step(527, "count a vfork and its pages", l -> k.counters.vfork(l.p2))).otherwise(
										() -> b.when(529, "made by the swapper?", l -> l.p1 == g.getProc0()).then(
												() -> b.step(530, "count a kernel process and its pages",
														l -> k.counters.kthread(l.p2))).otherwise(
																() -> b.step(533, "count an rfork and its pages",
																		l -> k.counters.rfork(l.p2)))));
		b.step(542, "the first hook", l -> l.ep = g.getForkListFirst());
		b.loop(542, "another hook?", l -> l.ep != null, () -> {
			callHook(b);
			b.step(543, "the next hook", l -> l.ep = ForkHooks.next(l.ep));
		});
		b.phase(Phase.RUN_NOTIFY);
		b.step(549, "its start time", l -> l.p2.getStats().setStart(k.clock.microtime()));
		b.step(551, "accounting: forked, not yet another program", l -> l.p2.setAcflag(AFORK));
		b.when(552, "may it run at once?", l -> !l.has(RFSTOPPED)).then(() -> {
			b.acquire(554, "take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p1));
			b.step(555, "runnable", l -> l.p2.setStat(SRUN));
			b.step(556, "onto the run queue", l -> k.scheduler.setrunqueue(l.p2));
			b.step(557, "release sched_lock", l -> k.locks.unlock(g.getSchedLock(), l.p1));
		});
		b.step(564, "the parent need not stay in core any more", l -> l.p1.setLock(l.p1.getLock() - 1));
		b.step(569, "tell who watches the parent", l -> k.events.knote(l.p1, NOTE_FORK, l.childPid));
		beyond(b, () -> b.when(569, "does anybody watch?", l -> l.p1.getKlist() != null).then(
				() -> b.call(569, "tell them of the child", k.functions.knote, (l, c) -> {
					c.p = l.p1;
					c.hint = NOTE_FORK | l.p2.getPid();
				})));
		b.phase(Phase.PPWAIT_RETURN);
		b.loop(576, "must the parent still wait for the child?", this::childHoldsParent,
				() -> b.call(577, "sleep until the child calls exec or exit", k.functions.msleep, (l, c) -> {
					c.p = l.p1;
					c.channel = l.p1;
					c.priority = PWAIT;
					c.wmesg = "ppwait";
				}));
		b.step(582, "hand out the child", l -> l.child = l.p2);
		b.returns(583, "done");
	}

	/** Hooks of scripts only report; others can do more. */
	private void callHook(Body<Locals> b) {
		if (k.rules.slotIdentity()) {
			b.step(543, "call it", l -> k.events.atFork(l.ep.getFunction(), l.p1, l.p2, l.flags)).maySleep();
		} else {
			b.call(543, "call it", k.functions.hook, (l, c) -> {
				c.function = l.ep.getFunction();
				c.p1 = l.p1;
				c.p2 = l.p2;
				c.flags = l.flags;
			}).maySleep();
		}
	}

	/** The kernel reads the child's slot, even if another process lives there by now. */
	private boolean childHoldsParent(Locals l) {
		boolean same = !k.rules.slotIdentity() || ProcSlot.of(l.p2).birth() == l.birth;
		return same && (l.p2.getFlag() & P_PPWAIT) != 0;
	}
}
