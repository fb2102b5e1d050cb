package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;
import org.forkscope.model.Session;

/** The end of a process. sys/kern/kern_exit.c. */
final class Exit {

	private static final int BYTE = 256;

	private Exit() {
	}

	/** exit(): ends the caller. */
	static final class ExitCall extends Syscall<Syscall.Args> {

		ExitCall(Kernel k) {
			super(k, "sys_exit", k.functions.sources.exit, SYS_exit);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("a kernel process?", l -> (l.p.getFlag() & P_KTHREAD) != 0).then(
					() -> b.step("init will reap it, the swapper never does", l -> k.family.reparent(l.p, g.getInitproc())));
			b.call("end the process", k.functions.exit1, (l, c) -> {
				c.p = l.p;
				c.rv = (int) l.uap.number(0) * BYTE;
			});
		}
	}

	/** Ends a kernel process. kern_kthread.c. */
	static final class KthreadExit extends Fn<ForkReturn.Locals> {

		KthreadExit(Kernel k) {
			super(k, "kthread_exit", k.functions.sources.kthread);
		}

		@Override
		protected ForkReturn.Locals locals() {
			return new ForkReturn.Locals();
		}

		@Override
		protected void body(Body<ForkReturn.Locals> b) {
			b.step("init will reap it, the swapper never does", l -> k.family.reparent(l.p, g.getInitproc()));
			b.call("end the process", k.functions.exit1, (l, c) -> c.p = l.p);
		}
	}

	/** Ends a process: gives up what it holds, hands its children to init, and leaves a zombie. Never returns. */
	static final class Exit1 extends Fn<Exit1.Locals> {

		Exit1(Kernel k) {
			super(k, "exit1", k.functions.sources.exit);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** Its status for wait. */
			public int rv;
			/** A peer, or a child. */
			public Proc q;
			/** The parent at the end. */
			public Proc pptr;
			/** Position at which the last peer had been killed. */
			long killed;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("is it init?", l -> l.p == g.getInitproc()).then(
					() -> b.switchAway("panic: the machine cannot go on without init", l -> k.panic("Going nowhere without my init!")));
			peers(b);
			b.step("not profiled any more", l -> k.profiling.stop(l.p));
			b.step("exiting; nobody has to wait for it any more", l -> l.p.setFlag(l.p.getFlag() & ~(P_TRACED | P_PPWAIT) | P_WEXIT));
			b.step("no pending signals", l -> l.p.setSiglist(0));
			beyond(b, () -> b.step("no timer any more", l -> k.callouts.stop(l.p.getItcallout())));
			b.call("give up the descriptors", k.functions.fdfree, (l, c) -> c.fdp = l.p.getFd());
			b.step("no descriptor table", l -> l.p.setFd(null));
			b.when("are there peers under its leader?", l -> l.p.getLeader().getPeers() != null).then(() -> {
				leavePeers(b);
				b.step("wake the leader, it may be waiting", l -> k.scheduler.wakeup(ProcSlot.of(l.p.getLeader())));
			});
			b.when("leads it a session?", l -> session(l.p).getLeader() == l.p).then(() -> {
				beyond(b, () -> b.call("SIGHUP to the terminal's foreground group", k.functions.pgsignal, (l, c) -> {
					c.curproc = l.p;
					c.pgrp = JobControl.foreground(session(l.p));
					c.sig = SIGHUP;
					c.checkctty = true;
				}));
				b.step("give up the terminal", l -> releaseTerminal(session(l.p)));
				b.step("the session has no leader", l -> session(l.p).setLeader(null));
			});
			String orphans = "its children's groups may be orphans now";
			either(b, () -> b.step(orphans, l -> k.groups.fixjobc(l.p, l.p.getPgrp(), false)),
					() -> b.call(orphans, k.functions.fixjobc, (l, c) -> {
						c.curproc = l.p;
						c.p = l.p;
						c.pgrp = l.p.getPgrp();
					}));
			b.when("is it traced?", l -> l.p.getTracep() != null || l.p.getTraceflag() != 0).then(
					() -> b.step("stop tracing", l -> stopTracing(l.p)));
			zombie(b);
			children(b);
			b.step("its status", l -> l.p.setXstat(l.rv));
			beyond(b, () -> b.step("what it used, its children's use included", l -> {
				k.times.charge(k.cpu());
				l.p.setRu(k.times.usageAtExit(l.p));
			}));
			b.step("tell who watches it", l -> k.events.knote(l.p, NOTE_EXIT, 0));
			knote(b);
			parent(b);
			b.step("give up the limits", l -> {
				k.limits.release(l.p.getLimit());
				l.p.setLimit(null);
			});
			beyond(b, () -> b.step("cpu_exit: no segment table, no floating-point registers", l -> {
				MachineCalls.freeLdt(l.p.getAddr().getPcb());
				MachineCalls.forgetRegisters(k, l.p);
			}));
			b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
			b.step("release Giant", l -> k.locks.dropGiant(l.p));
			b.step("a zombie", l -> {
				l.p.setStat(SZOMB);
				k.events.zombie(l.p);
			});
			b.step("wake the parent", l -> k.scheduler.wakeup(ProcSlot.of(l.p.getPptr())));
			b.switchAway("switch away for ever", l -> {
				k.scheduler.leave(l.p);
			});
		}

		private void knote(Body<Locals> b) {
			beyond(b, () -> b.when("does anybody watch?", l -> l.p.getKlist() != null).then(
					() -> b.call("tell them", k.functions.knote, (l, c) -> {
						c.p = l.p;
						c.hint = NOTE_EXIT;
					})));
		}

		private void peers(Body<Locals> b) {
			b.when("does it lead its task?", l -> l.p.getLeader() == l.p).then(() -> {
				b.step("its first peer", l -> l.q = l.p.getPeers());
				b.loop("another peer?", l -> l.q != null, () -> {
					kill(b);
					b.step("its next peer", l -> {
						l.q = l.q.getPeers();
						l.killed = k.engine.position();
					});
				});
				b.loop("do peers still live?", l -> l.p.getPeers() != null,
						() -> b.call("sleep until one has left", k.functions.msleep, (l, c) -> {
							c.p = l.p;
							c.channel = ProcSlot.of(l.p);
							c.priority = PWAIT;
							c.wmesg = "exit1";
						}));
			});
		}

		/** The kernel of 2001 kills by number, whoever has that number now. */
		private void kill(Body<Locals> b) {
			either(b, () -> b.step("kill it", l -> k.signals.kill(l.p, l.q, SIGKILL)),
					() -> b.call("kill it, by its id", k.functions.kill, (l, c) -> {
						c.cp = l.p;
						c.pid = l.q.getPid();
						c.sig = SIGKILL;
					}));
		}

		private void leavePeers(Body<Locals> b) {
			either(b, () -> b.step("leave the chain of peers", l -> k.family.unlinkPeer(l.p)), () -> {
				b.step("along the chain of peers, from the leader", l -> l.q = l.p.getLeader());
				b.loop("is the next one another?", l -> l.q.getPeers() != l.p, () -> b.step("on to it", l -> l.q = l.q.getPeers()));
				b.step("leave the chain of peers", l -> l.q.setPeers(l.p.getPeers()));
			});
		}

		private void zombie(Body<Locals> b) {
			b.acquire("lock allproc for writing", l -> k.locks.exclude(g.getAllprocLock(), l.p));
			b.step("off allproc", l -> Links.removeAllproc(g, l.p));
			b.step("onto zombproc", l -> Links.insertZombproc(g, l.p));
			b.step("out of the pid hash", l -> Links.removeHash(k.pidBucket(l.p.getPid()), l.p));
			b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.p));
		}

		private void children(Body<Locals> b) {
			b.acquire("lock the process tree", l -> k.locks.exclude(g.getProctreeLock(), l.p));
			b.step("its first child", l -> l.q = l.p.getChildren());
			b.when("is there one?", l -> l.q != null).then(
					() -> b.step("wake init, it may get a zombie", l -> k.scheduler.wakeup(ProcSlot.of(g.getInitproc()))));
			b.loop("another child?", l -> l.q != null, () -> {
				b.step("init is its parent now", l -> {
					k.family.reparent(l.q, g.getInitproc());
					l.q.setSigparent(SIGCHLD);
				});
				b.step("the next child", l -> l.q = l.p.getChildren());
			});
		}

		private void parent(Body<Locals> b) {
			b.step("its parent", l -> l.pptr = l.p.getPptr());
			b.when("does the parent ignore its children?", l -> (l.pptr.getProcsig().getFlag() & PS_NOCLDWAIT) != 0).then(() -> {
				b.step("init will reap it", l -> k.family.reparent(l.p, g.getInitproc()));
				b.when("has the old parent no child left?", l -> l.pptr.getChildren() == null).then(
						() -> b.step("wake the old parent", l -> k.scheduler.wakeup(ProcSlot.of(l.pptr))));
			});
			either(b, () -> b.step("signal the parent", l -> k.signals.psignal(l.p.getPptr(), exitSignal(l.p))),
					() -> b.call("signal the parent", k.functions.psignal, (l, c) -> {
						c.curproc = l.p;
						c.p = l.p.getPptr();
						c.sig = exitSignal(l.p);
					}));
			b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
		}

		private int exitSignal(Proc p) {
			return p.getSigparent() != 0 && p.getPptr() != g.getInitproc() ? p.getSigparent() : SIGCHLD;
		}

		private static Session session(Proc p) {
			return p.getPgrp().getSession();
		}

		private void releaseTerminal(Session session) {
			k.vnodes.vrele(session.getTtyvp());
			session.setTtyvp(null);
			if (session.getTtyp() != null && session.getTtyp().getSession() == session) {
				session.getTtyp().setSession(null);
				session.getTtyp().setPgrp(null);
			}
		}

		private void stopTracing(Proc p) {
			p.setTraceflag(0);
			k.vnodes.vrele(p.getTracep());
			p.setTracep(null);
		}
	}
}
