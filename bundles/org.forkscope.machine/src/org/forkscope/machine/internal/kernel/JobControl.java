package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;
import org.forkscope.model.Session;
import org.forkscope.model.Tty;

/** Which groups somebody can still continue, and which group the terminal listens to. kern_proc.c, tty.c. */
final class JobControl {

	private JobControl() {
	}

	/** Counts the members of groups that have a parent elsewhere in the session, for a process that enters or leaves a group. */
	static final class Fixjobc extends Fn<Fixjobc.Locals> {

		Fixjobc(Kernel k) {
			super(k, "fixjobc", k.functions.sources.proc);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who executes this. */
			public Proc curproc;
			/** The process that enters or leaves. */
			public Proc p;
			/** The group. */
			public Pgrp pgrp;
			/** Whether it enters. */
			public boolean entering;
			/** A child. */
			public Proc child;
			/** The child's group. */
			public Pgrp hispgrp;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("is its parent in another group of the session?",
					l -> l.p.getPptr() != null && Groups.guards(l.p.getPptr().getPgrp(), l.pgrp)).then(() -> {
						b.step("count it", l -> count(l.pgrp, l.entering));
						b.when("was it the last one?", l -> l.pgrp.getJobc() == 0).then(
								() -> b.call("the group is an orphan", k.functions.orphanpg, (l, c) -> orphan(l, c, l.pgrp)));
					});
			b.step("its first child", l -> l.child = l.p.getChildren());
			b.loop("another child?", l -> l.child != null, () -> {
				b.step("its group", l -> l.hispgrp = l.child.getPgrp());
				b.when("alive, in another group of the session?",
						l -> l.child.getStat() != SZOMB && l.hispgrp != null && Groups.guards(l.pgrp, l.hispgrp)).then(() -> {
							b.step("count it", l -> count(l.hispgrp, l.entering));
							b.when("was it the last one?", l -> l.hispgrp.getJobc() == 0).then(
									() -> b.call("the group is an orphan", k.functions.orphanpg, (l, c) -> orphan(l, c, l.hispgrp)));
						});
				b.step("the next child", l -> l.child = l.child.getSiblingNext());
			});
		}

		private static void count(Pgrp group, boolean entering) {
			group.setJobc(group.getJobc() + (entering ? 1 : -1));
		}

		private static void orphan(Locals l, Orphanpg.Locals c, Pgrp group) {
			c.curproc = l.curproc;
			c.pg = group;
		}
	}

	/** Nobody is left who could continue a group: if a member is stopped, all are told that it is over. */
	static final class Orphanpg extends Fn<Orphanpg.Locals> {

		Orphanpg(Kernel k) {
			super(k, "orphanpg", k.functions.sources.proc);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who executes this. */
			public Proc curproc;
			/** The group. */
			public Pgrp pg;
			/** A member. */
			public Proc p;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("its first member", l -> l.p = l.pg.getMembers());
			b.loop("another member, and not stopped?", l -> l.p != null && l.p.getStat() != SSTOP,
					() -> b.step("the next member", l -> l.p = l.p.getPglistNext()));
			b.when("is none stopped?", l -> l.p == null).then(() -> b.returns("all is well"));
			b.step("from the first member on", l -> l.p = l.pg.getMembers());
			b.loop("another member?", l -> l.p != null, () -> {
				b.call("SIGHUP", k.functions.psignal, (l, c) -> post(l, c, SIGHUP));
				b.call("SIGCONT", k.functions.psignal, (l, c) -> post(l, c, SIGCONT));
				b.step("the next member", l -> l.p = l.p.getPglistNext());
			});
		}

		private static void post(Locals l, PostSignal.Psignal.Locals c, int signal) {
			c.curproc = l.curproc;
			c.p = l.p;
			c.sig = signal;
		}
	}

	/** tcsetpgrp(): ioctl TIOCSPGRP, the group that the terminal listens to. */
	static final class Tcsetpgrp extends Syscall<Tcsetpgrp.Locals> {

		Tcsetpgrp(Kernel k) {
			super(k, "tcsetpgrp", k.functions.sources.tty, 54);
		}

		/** Locals. */
		public static final class Locals extends Syscall.Args {
			/** The group. */
			public Pgrp pgrp;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("find the group", l -> l.pgrp = k.groups.pgfind(id(l, 0)));
			b.when("no such group?", l -> l.pgrp == null).fail(ESRCH);
			b.when("no terminal, or a group of another session?", l -> isForbidden(l.p, l.pgrp)).fail(EPERM);
			b.step("the terminal's foreground group", l -> l.pgrp.getSession().getTtyp().setPgrp(l.pgrp));
		}

		private static boolean isForbidden(Proc p, Pgrp group) {
			Session session = p.getPgrp().getSession();
			return session.getTtyp() == null || (p.getFlag() & P_CONTROLT) == 0 || group.getSession() != session;
		}
	}

	/** A key at the terminal that sends a signal to its foreground group: an interrupt. */
	static final class TtySignal extends Syscall<Syscall.Args> {

		TtySignal(Kernel k) {
			super(k, "ttyinput", k.functions.sources.tty, 0);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.call("signal the foreground group", k.functions.pgsignal, (l, c) -> {
				c.pgrp = k.terminal().getPgrp();
				c.sig = (int) l.uap.number(0);
				c.checkctty = true;
			});
		}
	}

	/** The foreground group of a session's terminal, or NULL. */
	static Pgrp foreground(Session session) {
		Tty terminal = session.getTtyp();
		return terminal != null && terminal.getSession() == session ? terminal.getPgrp() : null;
	}
}
