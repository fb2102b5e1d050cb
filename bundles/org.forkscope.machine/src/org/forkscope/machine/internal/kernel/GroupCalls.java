package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EACCES;
import static org.forkscope.machine.Errno.EPERM;
import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.P_CONTROLT;
import static org.forkscope.machine.internal.kernel.Constants.P_EXEC;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;
import org.forkscope.model.Session;

/** Calls that change group and session. kern_prot.c, kern_proc.c, tty.c. */
final class GroupCalls {

	private GroupCalls() {
	}

	/** setsid(): a new session and group, led by the caller. */
	static final class Setsid extends Syscall<Syscall.Args> {

		Setsid(Kernel k) {
			super(k, "setsid", k.functions.sources.prot, 147);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("does the caller lead its group, or is its id a group's?",
					l -> l.p.getPgrp().getId() == l.p.getPid() || k.groups.pgfind(l.p.getPid()) != null).fail(EPERM);
			b.call("enter a new group in a new session", k.functions.enterpgrp, (l, c) -> {
				c.p = l.p;
				c.pgid = l.p.getPid();
				c.mksess = true;
			});
			b.step("value: the session's id", l -> l.p.setRetval0(l.p.getPid()));
		}
	}

	/** setpgid(): moves the caller or a descendant to a group. */
	static final class Setpgid extends Syscall<Setpgid.Locals> {

		Setpgid(Kernel k) {
			super(k, "setpgid", k.functions.sources.prot, 82);
		}

		/** Arguments and locals. */
		public static final class Locals extends Syscall.Args {
			/** Which process; 0 for the caller. */
			public int pid;
			/** Which group; 0 for one of the process's own id. */
			public int pgid;
			/** The process to move. */
			public Proc targp;
			/** The group to move to. */
			public Pgrp pgrp;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("which process, and which group", l -> {
				l.pid = named(l, 0);
				l.pgid = named(l, 1);
			});
			b.when("another process?", l -> l.pid != 0 && l.pid != l.p.getPid()).then(() -> {
				b.step("find it", l -> l.targp = k.pfind(l.pid));
				b.when("no such process, or no descendant of the caller?",
						l -> l.targp == null || !Family.isInferior(l.targp, l.p)).fail(ESRCH);
				b.when("in another session?",
						l -> l.targp.getPgrp().getSession() != l.p.getPgrp().getSession()).fail(EPERM);
				b.when("has it called exec already?", l -> (l.targp.getFlag() & P_EXEC) != 0).fail(EACCES);
			}).otherwise(() -> b.step("the caller itself", l -> l.targp = l.p));
			b.when("does it lead its session?", l -> l.targp.getPgrp().getSession().getLeader() == l.targp).fail(EPERM);
			b.when("a group of its own id?", l -> l.pgid == 0).then(
					() -> b.step("its id", l -> l.pgid = l.targp.getPid())).otherwise(
							() -> b.when("another's group?", l -> l.pgid != l.targp.getPid()).then(() -> {
								b.step("find the group", l -> l.pgrp = k.groups.pgfind(l.pgid));
								b.when("no such group, or in another session?",
										l -> l.pgrp == null || l.pgrp.getSession() != l.p.getPgrp().getSession()).fail(EPERM);
							}));
			b.call("enter the group", k.functions.enterpgrp, (l, c) -> {
				c.p = l.targp;
				c.pgid = l.pgid;
			});
		}
	}

	/** Moves a process to a group, which is made if it is missing. */
	static final class Enterpgrp extends Fn<Enterpgrp.Locals> {

		Enterpgrp(Kernel k) {
			super(k, "enterpgrp", k.functions.sources.proc);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** Id of the group. */
			public int pgid;
			/** Whether to make a session too. */
			public boolean mksess;
			/** The group. */
			public Pgrp pgrp;
			/** The new session. */
			public Session sess;
			/** The group it leaves. */
			public Pgrp savegrp;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("find the group", l -> l.pgrp = k.groups.pgfind(l.pgid));
			b.when("is it missing?", l -> l.pgrp == null).then(() -> {
				b.when("a new session too?", l -> l.mksess).then(() -> {
					b.step("make the session, led by the process", l -> l.sess = k.groups.newSession(l.p));
					b.step("no controlling terminal yet", l -> l.p.setFlag(l.p.getFlag() & ~P_CONTROLT));
				}).otherwise(() -> b.step("in the session of the process", l -> l.sess = l.p.getPgrp().getSession()));
				b.step("make the group", l -> l.pgrp = k.groups.newGroup(l.pgid, l.sess)).maySleep();
			}).otherwise(() -> b.when("is it there already?", l -> l.pgrp == l.p.getPgrp()).then(
					() -> b.returns("nothing to do")));
			either(b, () -> b.step("count it in its new group, then out of the old one", l -> {
				k.groups.fixjobc(l.p, l.pgrp, true);
				k.groups.fixjobc(l.p, l.p.getPgrp(), false);
			}), () -> {
				b.call("count it in its new group", k.functions.fixjobc, (l, c) -> fix(l, c, l.pgrp, true));
				b.call("count it out of the old one", k.functions.fixjobc, (l, c) -> fix(l, c, l.p.getPgrp(), false));
			});
			b.step("off the old group's list", l -> {
				l.savegrp = l.p.getPgrp();
				k.groups.unlink(l.p);
			});
			b.when("is the old group empty?", l -> l.savegrp.getMembers() == null).then(
					() -> b.step("forget it", l -> k.groups.pgdelete(l.savegrp)));
			b.step("its group", l -> l.p.setPgrp(l.pgrp));
			b.step("first among the members", l -> Links.insertMember(l.pgrp, l.p));
		}

		private void fix(Locals l, JobControl.Fixjobc.Locals c, Pgrp group, boolean entering) {
			c.curproc = k.curproc();
			c.p = l.p;
			c.pgrp = group;
			c.entering = entering;
		}
	}

	/** The terminal becomes the session's: ioctl TIOCSCTTY. */
	static final class Ctty extends Syscall<Syscall.Args> {

		Ctty(Kernel k) {
			super(k, "ioctl", k.functions.sources.tty, 54);
		}

		@Override
		protected Args locals() {
			return new Args();
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("does another lead the session?", l -> l.p.getPgrp().getSession().getLeader() != l.p).fail(EPERM);
			b.when("no terminal yet?", l -> l.p.getPgrp().getSession().getTtyvp() == null).then(
					() -> b.step("the terminal is the session's", l -> {
						l.p.getPgrp().getSession().setTtyvp(k.vnodes.lookup("tty"));
						l.p.getPgrp().getSession().setTtyp(k.terminal());
					}));
			beyond(b, () -> b.when("does no session have the terminal?", l -> k.terminal().getSession() == null).then(
					() -> b.step("it listens to this session and group", l -> {
						k.terminal().setSession(l.p.getPgrp().getSession());
						k.terminal().setPgrp(l.p.getPgrp());
					})));
			b.step("it has a controlling terminal", l -> l.p.setFlag(l.p.getFlag() | P_CONTROLT));
		}
	}
}
