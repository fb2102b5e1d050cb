package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.KTRFAC_SYSRET;
import static org.forkscope.machine.internal.kernel.Constants.P_KTHREAD;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** A newborn's way to its first instruction. exception.s; sys/kern/kern_fork.c 642-711. */
final class ForkReturn {

	private ForkReturn() {
	}

	/** The process that starts. */
	public static class Locals extends Frame {
		/** The process. */
		public Proc p;
	}

	/** Where cpu_switch lands when a process runs for the first time. */
	static final class ForkTrampoline extends Fn<Locals> {

		ForkTrampoline(Kernel k) {
			super(k, "fork_trampoline", k.functions.sources.exception);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call("call fork_exit with esi, ebx and the frame", k.functions.forkExit, (l, c) -> c.p = l.p);
			b.returns("doreti: restore the registers and go to user mode");
		}
	}

	/** Finishes the switch that started the process, and calls its first function. 642-686. */
	static final class ForkExit extends Fn<Locals> {

		ForkExit(Kernel k) {
			super(k, "fork_exit", k.functions.sources.fork, 642, 686);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step(652, "the switch left sched_lock to us", l -> g.getSchedLock().setOwner(l.p));
			b.step(653, "held once", l -> g.getSchedLock().setRecurse(0));
			b.step(654, "release it", l -> k.locks.unlock(g.getSchedLock(), l.p));
			b.step(658, "interrupts on: the saved state was somebody else's", l -> k.cpu().setInterrupts(true));
			b.step(663, "clock base of the processor", l -> k.cpu().setSwitchticks(g.getTicks()));
			b.callAny(671, "call the function in esi", l -> k.functions.handler(l.p), (l, c) -> ((Locals) c).p = l.p, null);
			b.when(678, "a kernel process that came back?", l -> (l.p.getFlag() & P_KTHREAD) != 0).then(() -> {
				b.acquire(679, "take Giant", l -> k.locks.lockGiant(l.p));
				b.step(680, "say so on the console", l -> k.events.console("Kernel thread \"" + l.p.getComm() + "\" (pid "
						+ l.p.getPid() + ") exited prematurely."));
				b.call(683, "end it", k.functions.kthreadExit, (l, c) -> c.p = l.p);
			});
			b.returns(685, "on to user mode");
		}
	}

	/** First function of a process that fork made. 695-711. */
	static final class ForkReturnFunction extends Fn<Locals> {

		ForkReturnFunction(Kernel k) {
			super(k, "fork_return", k.functions.sources.fork, 695, 711);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call(700, "prepare for user mode", k.functions.userret, (l, c) -> c.p = l.p);
			b.when(702, "are returns of system calls traced?", l -> (l.p.getTraceflag() & KTRFAC_SYSRET) != 0).then(
					() -> b.step(706, "record a return of fork", l -> k.events.sysret(l.p, Constants.SYS_fork, 0, 0)));
			b.when(708, "does it hold Giant?", l -> g.getGiant().getOwner() == l.p).then(
					() -> b.step(709, "release it", l -> k.locks.unlockGiant(l.p)));
		}
	}
}
