package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

/** kill(), by the number of a process or group. kern_sig.c. */
final class KillCalls {

	private KillCalls() {
	}

	/** The call of a program. */
	static final class KillCall extends Syscall<Syscall.Args> {

		KillCall(Kernel k) {
			super(k, "sys_kill", k.functions.sources.signal, 37);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.call("as the kernel does it itself", k.functions.kill, (l, c) -> {
				c.cp = l.p;
				c.pid = id(l, 0);
				c.sig = (int) l.uap.number(1);
			}, (l, c) -> l.error = c.error);
			b.returns("return its error, or 0", l -> l.error);
		}
	}

	/** A signal to one process, to a group, or to all. */
	static final class Kill extends Fn<Kill.Locals> {

		Kill(Kernel k) {
			super(k, "kill", k.functions.sources.signal);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who signals. */
			public Proc cp;
			/** A process; 0 for the own group, minus a group id, -1 for all. */
			public int pid;
			/** The signal; 0 only asks. */
			public int sig;
			/** The process found. */
			public Proc p;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("no such signal?", l -> l.sig != 0 && !Signal.exists(l.sig)).fail(EINVAL);
			b.when("one process?", l -> l.pid > 0).then(() -> {
				b.step("find it by its id", l -> l.p = k.pfind(l.pid));
				b.when("no such process?", l -> l.p == null).fail(ESRCH);
				b.when("may it not be signalled?", l -> !k.signals.may(l.cp, l.p, l.sig)).fail(EPERM);
				b.when("is there a signal?", l -> l.sig != 0).then(() -> b.call("post it", k.functions.psignal, (l, c) -> {
					c.curproc = l.cp;
					c.p = l.p;
					c.sig = l.sig;
				}));
				b.returns("done");
			});
			b.call("a group, or all", k.functions.killpg1, (l, c) -> {
				c.cp = l.cp;
				c.sig = l.sig;
				c.all = l.pid == -1;
				c.pgid = -l.pid;
			}, (l, c) -> l.error = c.error);
			b.returns("return its error, or 0", l -> l.error);
		}
	}

	/** A signal to the processes of a group, or to all but the caller. Daemons and init are spared. */
	static final class Killpg1 extends Fn<Killpg1.Locals> {

		Killpg1(Kernel k) {
			super(k, "killpg1", k.functions.sources.signal);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who signals. */
			public Proc cp;
			/** The signal; 0 only asks. */
			public int sig;
			/** The group; 0 for the caller's. */
			public int pgid;
			/** All processes. */
			public boolean all;
			/** The group found. */
			public Pgrp pgrp;
			/** The process looked at. */
			public Proc p;
			/** How many were meant. */
			public int nfound;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("all?", l -> l.all).then(() -> {
				b.acquire("lock allproc for reading", l -> k.locks.share(g.getAllprocLock(), l.cp));
				b.step("from the newest process on", l -> l.p = g.getAllproc());
				b.loop("another process?", l -> l.p != null, () -> {
					b.when("another, and to be signalled?", l -> l.p != l.cp && isMeant(l)).then(() -> signal(b));
					b.step("the next one", l -> l.p = l.p.getListNext());
				});
				b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.cp));
			}).otherwise(() -> {
				b.step("find the group", l -> l.pgrp = l.pgid == 0 ? l.cp.getPgrp() : k.groups.pgfind(l.pgid));
				b.when("no such group?", l -> l.pgrp == null).fail(ESRCH);
				b.step("its first member", l -> l.p = l.pgrp.getMembers());
				b.loop("another member?", l -> l.p != null, () -> {
					b.when("to be signalled?", l -> l.p.getStat() != SZOMB && isMeant(l)).then(() -> signal(b));
					b.step("the next one", l -> l.p = l.p.getPglistNext());
				});
			});
			b.when("nobody?", l -> l.nfound == 0).fail(ESRCH);
		}

		private boolean isMeant(Locals l) {
			return l.p.getPid() > 1 && (l.p.getFlag() & P_SYSTEM) == 0 && k.signals.may(l.cp, l.p, l.sig);
		}

		private void signal(Body<Locals> b) {
			b.step("one more", l -> l.nfound++);
			b.when("is there a signal?", l -> l.sig != 0).then(() -> b.call("post it", k.functions.psignal, (l, c) -> {
				c.curproc = l.cp;
				c.p = l.p;
				c.sig = l.sig;
			}));
		}
	}
}
