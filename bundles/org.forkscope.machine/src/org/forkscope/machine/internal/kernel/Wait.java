package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.ECHILD;
import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.script.Keyword;
import org.forkscope.model.Pargs;
import org.forkscope.model.Pcred;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;
import org.forkscope.model.Uidinfo;

/** wait4(): looks for a zombie among the children and reaps it. sys/kern/kern_exit.c. */
final class Wait extends Syscall<Wait.Locals> {

	/** Any child. */
	static final int WAIT_ANY = -1;
	/** Do not sleep. */
	static final int WNOHANG = 1;
	/** Stopped children too. */
	static final int WUNTRACED = 2;
	/** Children whose exit signal is not SIGCHLD, and only those. */
	static final int WLINUXCLONE = 0x80000000;

	/** Low byte of the status of a stopped process. */
	private static final int STOPPED = 0x7f;

	private static final String REAP = "reap";
	private static final String LOOP = "loop";

	/** Whether the arguments are an id and options in numbers; scripts name processes and never sleep. */
	private final boolean numeric;

	Wait(Kernel k) {
		this(k, false);
	}

	private Wait(Kernel k, boolean numeric) {
		super(k, "wait4", k.functions.sources.exit, 7);
		this.numeric = numeric;
	}

	/** wait4 with the arguments of C: it sleeps unless the options say otherwise. */
	static Wait numeric(Kernel k) {
		return new Wait(k, true);
	}

	/** Arguments and locals. */
	public static final class Locals extends Syscall.Args {
		/** Which child: an id, minus a group id, or -1 for any. */
		public int pid;
		/** W flags. */
		public int options;
		/** The child looked at. */
		public Proc child;
		/** How many children were eligible. */
		public int nfound;
		/** The child's user. */
		public Uidinfo uip;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.step("which child, and how", this::arguments);
		b.when("the caller's own group?", l -> l.pid == 0).then(
				() -> b.step("minus its group id", l -> l.pid = -l.p.getPgrp().getId()));
		b.only(numeric, () -> b.when("options that do not exist?", l -> (l.options & ~(WNOHANG | WUNTRACED | WLINUXCLONE)) != 0).fail(EINVAL));
		b.label(LOOP);
		b.step("no child found yet", l -> l.nfound = 0);
		b.acquire("lock the process tree for reading", l -> k.locks.share(g.getProctreeLock(), l.p));
		b.step("from the first child on", l -> l.child = firstChild(l));
		b.loop("another child?", l -> l.child != null, () -> {
			b.when("is it wanted?", Wait::wanted).then(() -> {
				b.step("one more found", l -> l.nfound++);
				b.when("a zombie?", l -> l.child.getStat() == SZOMB).jump(REAP);
				beyond(b, () -> stopped(b));
			});
			b.step("next child", l -> l.child = nextChild(l));
		});
		b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
		b.when("no child to wait for?", l -> l.nfound == 0).fail(ECHILD);
		b.when("not to sleep?", l -> (l.options & WNOHANG) != 0).then(() -> b.returns("value 0: none is a zombie"));
		b.call("sleep until a child exits", k.functions.msleep, (l, c) -> {
			c.p = l.p;
			c.channel = ProcSlot.of(l.p);
			c.priority = PWAIT;
			c.wmesg = "wait";
			c.catches = true;
		}, (l, c) -> l.error = c.error);
		beyond(b, () -> b.when("has a signal ended the sleep?", l -> l.error != 0).then(
				() -> b.returns("return its error", l -> l.error)));
		b.jump(LOOP);
		b.label(REAP);
		reap(b);
	}

	private void stopped(Body<Locals> b) {
		b.when("stopped, wanted, and not told yet?", Wait::isNews).then(() -> {
			b.step("told now", l -> l.child.setFlag(l.child.getFlag() | P_WAITED));
			b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
			b.step("value: the child's id", l -> l.p.setRetval0(l.child.getPid()));
			b.step("copy out the status: stopped, by which signal", l -> l.out.setStatus(l.child.getXstat() << 8 | STOPPED));
			b.returns("the child stays");
		});
	}

	private static boolean isNews(Locals l) {
		boolean wanted = (l.options & WUNTRACED) != 0 || (l.child.getFlag() & P_TRACED) != 0;
		return wanted && l.child.getStat() == SSTOP && (l.child.getFlag() & P_WAITED) == 0;
	}

	private void arguments(Locals l) {
		if (numeric) {
			l.pid = id(l, 0);
			l.options = l.uap.has(1) ? (int) l.uap.number(1) : 0;
			return;
		}
		l.options = WNOHANG | (l.uap.has(1) ? WLINUXCLONE : 0);
		if (l.uap.is(0, Keyword.ANY)) {
			l.pid = WAIT_ANY;
		} else {
			l.pid = named(l, 0);
		}
	}

	/** Whether the index finds the only child that can be wanted. */
	private boolean isIndexed(Locals l) {
		return k.rules.idIndex() && l.pid > 0;
	}

	private Proc firstChild(Locals l) {
		return isIndexed(l) ? k.ids.child(l.p, l.pid) : l.p.getChildren();
	}

	private Proc nextChild(Locals l) {
		return isIndexed(l) ? null : l.child.getSiblingNext();
	}

	private static boolean wanted(Locals l) {
		Proc child = l.child;
		boolean chosen = l.pid == WAIT_ANY || child.getPid() == l.pid || child.getPgrp().getId() == -l.pid;
		boolean clone = (l.options & WLINUXCLONE) != 0;
		return chosen && (child.getSigparent() != SIGCHLD) == clone;
	}

	private void reap(Body<Locals> b) {
		b.when("is the parent any but init?", l -> l.p != g.getInitproc()).then(() -> b.step("the parent pays for the child's use of the processor",
				l -> l.p.setEstcpu(Math.min(ESTCPU_LIMIT, l.p.getEstcpu() + l.child.getEstcpu()))));
		b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
		b.step("value: the child's id", l -> l.p.setRetval0(l.child.getPid()));
		b.step("copy out the status", l -> l.out.setStatus(l.child.getXstat()));
		b.step("no status any more", l -> l.child.setXstat(0));
		beyond(b, () -> b.step("the parent's children have used what it did", this::addUsage));
		dischargeUser(b);
		b.step("one use less of its program file", l -> k.vnodes.vrele(l.child.getTextvp()));
		b.step("give up its credentials", this::freeCredentials);
		beyond(b, () -> b.call("give up its user", k.functions.uifree, (l, c) -> {
			c.p = l.p;
			c.uip = l.uip;
		}));
		b.step("give up its arguments", l -> freeArguments(l.child));
		b.step("leave its group", l -> leaveGroup(l.child));
		b.acquire("lock allproc for writing", l -> k.locks.exclude(g.getAllprocLock(), l.p));
		b.step("off zombproc", l -> Links.removeZombproc(g, l.child));
		b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.p));
		b.acquire("lock the process tree for writing", l -> k.locks.exclude(g.getProctreeLock(), l.p));
		b.step("no child of its parent any more", l -> Links.removeChild(l.child.getPptr(), l.child));
		b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
		b.step("give up its signal state", l -> freeSignals(l.child));
		b.step("give up its memory and kernel stack", l -> freeMemory(l.child));
		b.step("destroy its mutex", l -> l.child.getMtx().setInitialized(false));
		b.step("free the slot; its contents stay", this::freeSlot);
		count(b, "one process less", -1, l -> g.getNprocs(), (l, count) -> g.setNprocs(count));
	}

	private void addUsage(Locals l) {
		l.out.setUsage(l.child.getRu());
		Times.add(l.p.getStats().getCru(), l.child.getRu());
		l.child.setRu(null);
	}

	private void dischargeUser(Body<Locals> b) {
		String text = InFlight.Reaped.USER.text;
		if (k.rules.slotIdentity()) {
			b.step(text, l -> k.credentials.chgproccnt(l.child.getCred().getUidinfo(), -1, 0));
		} else {
			b.call(text, k.functions.chgproccnt, (l, c) -> {
				c.p = l.p;
				c.uip = l.child.getCred().getUidinfo();
				c.diff = -1;
			});
		}
	}

	/** Nobody shares a pcred with another. */
	private void freeCredentials(Locals l) {
		Pcred pcred = l.child.getCred();
		pcred.setRefcnt(0);
		k.credentials.crfree(pcred.getUcred());
		l.uip = pcred.getUidinfo();
		if (k.rules.slotIdentity()) {
			k.credentials.uifree(l.uip);
		}
		l.child.setCred(null);
	}

	private static void freeArguments(Proc p) {
		Pargs args = p.getArgs();
		if (args != null) {
			args.setRef(args.getRef() - 1);
			p.setArgs(null);
		}
	}

	private void leaveGroup(Proc p) {
		Pgrp group = p.getPgrp();
		k.groups.unlink(p);
		if (group.getMembers() == null) {
			k.groups.pgdelete(group);
		}
		p.setPgrp(null);
	}

	private static void freeSignals(Proc p) {
		Procsig procsig = p.getProcsig();
		procsig.setRefcnt(procsig.getRefcnt() - 1);
		if (procsig.getRefcnt() == 0) {
			p.setProcsig(null);
		}
	}

	private void freeMemory(Proc p) {
		ProcSlot.of(p).stack().clear();
		k.spaces.free(p.getVmspace());
	}

	private void freeSlot(Locals l) {
		k.ids.died(l.child);
		k.events.reaped(l.child, l.out.status());
		k.slots.zfree(l.child);
	}
}
