package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.model.Filedesc;
import org.forkscope.model.Proc;

/** Calls by which processes look at each other or disturb each other. The language of syscall scripts does not have them. */
final class ProcessCalls {

	private ProcessCalls() {
	}

	/** The call's locals. */
	public static final class Locals extends Syscall.Args {
		/** The process that is looked at. */
		public Proc q;
		/** Whether the walk is at the zombies. */
		public boolean doingzomb;
		/** How many processes have been copied out. */
		public int copied;
		/** The descriptor table looked at. */
		public Filedesc fdp;
	}

	/** One of these calls. */
	private abstract static class LookingCall extends Syscall<Locals> {

		LookingCall(Kernel k, String name, SourceFile file, int code) {
			super(k, name, file, code);
		}

		@Override
		protected final Locals locals() {
			return new Locals();
		}

		/** Finds the process that the first argument gives by its id. */
		final void find(Body<Locals> b) {
			b.step("find the process by its id", l -> l.q = k.pfind(id(l, 0)));
			b.when("no such process?", l -> l.q == null).fail(ESRCH);
		}
	}

	/** sysctl kern.proc, what ps reads: every process, then every zombie, with allproc locked for reading. kern_proc.c. */
	static final class Ps extends LookingCall {

		private static final String NEXT = "next";
		private static final String WALK = "walk";

		Ps(Kernel k) {
			super(k, "sysctl_kern_proc", k.functions.sources.proc, 202);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.acquire("lock allproc for reading", l -> k.locks.share(g.getAllprocLock(), l.p));
			b.step("from the newest process on", l -> l.q = g.getAllproc());
			b.label(WALK);
			b.loop("another process?", l -> l.q != null, () -> {
				// The test of the credentials came before the test for newborns in autumn 2000.
				b.when("may the caller not see it?", l -> !k.signals.sees(l.p, l.q)).jump(NEXT);
				b.when("is it being made?", l -> l.q.getStat() == SIDL).jump(NEXT);
				b.step("copy it out", l -> l.copied++).maySleep();
				b.label(NEXT);
				b.step("the next one", l -> l.q = l.q.getListNext());
			});
			b.when("only the live ones so far?", l -> !l.doingzomb).then(() -> {
				b.step("now the zombies", l -> {
					l.doingzomb = true;
					l.q = g.getZombproc();
				});
				b.jump(WALK);
			});
			b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.p));
			b.step("value: how many", l -> l.p.setRetval0(l.copied));
		}
	}

	/** Reading another process's memory: it must stay in core meanwhile, PHOLD to PRELE. procfs_mem.c. */
	static final class ProcfsRead extends LookingCall {

		ProcfsRead(Kernel k) {
			super(k, "procfs_domem", k.functions.sources.procfs, 3);
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b);
			b.acquire("PHOLD: take its mutex", l -> k.locks.lockProcess(l.q, l.p));
			b.step("keep it in core", l -> l.q.setLock(l.q.getLock() + 1));
			b.step("give its mutex up", l -> k.locks.unlockProcess(l.q, l.p));
			b.step("read", l -> l.p.setRetval0(1)).maySleep();
			b.acquire("PRELE: take its mutex", l -> k.locks.lockProcess(l.q, l.p));
			b.step("it need not stay in core any more", l -> l.q.setLock(l.q.getLock() - 1));
			b.step("give its mutex up", l -> k.locks.unlockProcess(l.q, l.p));
		}
	}

	/** mount() looks whether processes have their directories where the new file system covers them. vfs_syscalls.c. */
	static final class Mount extends LookingCall {

		Mount(Kernel k) {
			super(k, "checkdirs", k.functions.sources.vfs, 21);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.acquire("lock allproc for reading", l -> k.locks.share(g.getAllprocLock(), l.p));
			b.step("from the newest process on", l -> l.q = g.getAllproc());
			b.loop("another process?", l -> l.q != null, () -> {
				b.step("its descriptor table", l -> l.fdp = l.q.getFd());
				b.when("does it have one?", l -> l.fdp != null).then(
						() -> b.step("look at its directories", l -> look(l.q, l.fdp)));
				b.step("the next one", l -> l.q = l.q.getListNext());
			});
			b.step("unlock allproc", l -> k.locks.release(g.getAllprocLock(), l.p));
		}

		private static void look(Proc p, Filedesc table) {
			if (table.getRefcnt() == 0) {
				throw new KernelFault("use of a freed filedesc of process " + p.getPid());
			}
		}
	}

	/** sigaltstack(): signals are taken on a stack of their own. kern_sig.c. */
	static final class Sigaltstack extends LookingCall {

		Sigaltstack(Kernel k) {
			super(k, "sigaltstack", k.functions.sources.signal, 53);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("there is an alternate stack", l -> l.p.setFlag(l.p.getFlag() | P_ALTSTACK));
			b.step("where it lies", l -> l.p.setSigstkSp((int) l.uap.number(0)));
			b.step("how large it is", l -> l.p.setSigstkSize((int) l.uap.number(1)));
		}
	}

	/** Registers a hook of fork1 that removes itself when it is called. */
	static final class AtForkOnce extends LookingCall {

		AtForkOnce(Kernel k) {
			super(k, "at_fork_once", k.functions.sources.script, 0);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("it removes itself when it is called", l -> k.hooksForOneFork.add(l.uap.word(0)));
			b.call("register it", k.functions.atFork, (l, c) -> c.function = l.uap.word(0));
		}
	}
}
