package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.script.Arguments;
import org.forkscope.machine.script.ProgramLine;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.model.Proc;

/** A process in user mode, at one line of its program: it makes one call. */
public final class UserProgram {

	private UserProgram() {
	}

	/** The frame of user mode. */
	public static final class Locals extends Frame {
		/** The process; NULL for what the kernel does by itself. */
		public Proc p;
		/** What the line says; NULL where it is one that scripts do not have. */
		public Operation operation;
		/** The line. */
		public ProgramLine source;
		/** The function behind the system call. */
		public Syscall<?> callp;
		/** Its arguments. */
		public Arguments uap;
		/** What the call copied out. */
		public CallOutput out;
		/** Value of a call that does not pass the system call gate; rounds that a line still computes. */
		public int value;
	}

	/** A line that makes a system call. */
	static final class Trapping extends Fn<Locals> {

		private static final String AGAIN = "again";

		Trapping(Kernel k) {
			super(k, "user", k.functions.sources.script);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.label(AGAIN);
			b.call("int $0x80", k.functions.int0x80, (l, c) -> {
				c.p = l.p;
				c.callp = l.callp;
				c.uap = l.uap;
				c.out = l.out;
			});
			beyond(b, () -> {
				b.loop("is a signal to be handled?", l -> TakeSignal.handles(l.p),
						() -> b.call("its handler", k.functions.handler, (l, c) -> c.p = l.p));
				b.when("is the call to be made again?", l -> l.p.getAddr().getFrame().getEip() < Addresses.USER_STUB).jump(AGAIN);
			});
			b.returns("the call has returned");
		}
	}

	/** A line that computes: it needs nothing of the kernel, but others may run meanwhile. */
	static final class Compute extends Fn<Locals> {

		Compute(Kernel k) {
			super(k, "compute", k.functions.sources.script);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.loop("another round?", l -> l.value > 0, () -> b.step("compute", l -> l.value--).maySleep());
		}
	}

	/** A signal handler: it does nothing but return. */
	static final class Handler extends Fn<ForkReturn.Locals> {

		Handler(Kernel k) {
			super(k, "handler", k.functions.sources.script);
		}

		@Override
		protected ForkReturn.Locals locals() {
			return new ForkReturn.Locals();
		}

		@Override
		protected void body(Body<ForkReturn.Locals> b) {
			b.step("it runs", l -> k.events.handles(l.p, l.p.getAddr().getSigframe().getSignum()));
			b.call("sigreturn: int $0x80", k.functions.int0x80, (l, c) -> {
				c.p = l.p;
				c.callp = k.functions.sigreturn;
				c.uap = Arguments.NONE;
				c.out = new CallOutput();
			});
		}
	}

	/** A line that calls a function of the kernel directly. */
	static final class Direct extends Fn<Locals> {

		Direct(Kernel k) {
			super(k, "kernel call", k.functions.sources.script);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.acquire("take Giant", l -> k.locks.lockGiant(l.p));
			b.callAny("call the function", l -> k.functions.direct(l.operation.call()), (l, c) -> enter(l, c),
					(l, c) -> leave(l, c));
			b.step("release Giant", l -> k.locks.unlockGiant(l.p));
			b.returns("return the error, or 0", l -> l.error);
		}

		private void enter(Locals l, Frame c) {
			Arguments uap = l.operation.arguments();
			if (c instanceof Fork1.Locals fork1) {
				fork1.p1 = l.p;
				fork1.flags = uap.flags(0);
			} else if (c instanceof Syscall.Args args) {
				args.p = l.p;
				args.uap = uap;
			} else if (c instanceof Kthreads.KthreadCreate.Locals create) {
				create.name = uap.word(0);
				create.flags = uap.flags(1);
			} else if (c instanceof ForkHooks.Locals hooks) {
				hooks.function = uap.word(0);
			} else if (c instanceof Setrunnable.Locals runnable) {
				runnable.p = k.names().proc(uap.label(0));
			}
		}

		private static void leave(Locals l, Frame c) {
			l.error = c.error;
			if (c instanceof Fork1.Locals fork1) {
				l.value = fork1.child == null ? 0 : fork1.childPid;
			} else if (c instanceof Kthreads.KthreadCreate.Locals create) {
				l.value = create.childPid;
			} else if (c instanceof ForkHooks.Locals hooks) {
				l.value = hooks.value;
			}
		}
	}
}
