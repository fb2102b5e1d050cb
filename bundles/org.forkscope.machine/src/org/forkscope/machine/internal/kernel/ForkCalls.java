package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.RFFDG;
import static org.forkscope.machine.internal.kernel.Constants.RFKERNELONLY;
import static org.forkscope.machine.internal.kernel.Constants.RFMEM;
import static org.forkscope.machine.internal.kernel.Constants.RFPPWAIT;
import static org.forkscope.machine.internal.kernel.Constants.RFPROC;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/** The three system calls that make a process. sys/kern/kern_fork.c 99-146. */
final class ForkCalls {

	/** Flags of fork(). */
	static final int FORK = RFFDG | RFPROC;
	/** Flags of vfork(). */
	static final int VFORK = RFFDG | RFPROC | RFPPWAIT | RFMEM;

	private ForkCalls() {
	}

	/** Locals of all three. */
	public static final class Locals extends Syscall.Args {
		/** The child. */
		public Proc p2;
		/** Its id, as it was when the child was born. */
		public int childPid;
	}

	private abstract static class ForkCall extends Syscall<Locals> {

		ForkCall(Kernel k, String name, int code, int firstLine, int lastLine) {
			super(k, name, k.functions.sources.fork, code, firstLine, lastLine);
		}

		@Override
		protected final Locals locals() {
			return new Locals();
		}

		final void enter(Locals l, Fork1.Locals c, int flags) {
			c.p1 = l.p;
			c.flags = flags;
		}

		static void leave(Locals l, Fork1.Locals c) {
			l.error = c.error;
			l.p2 = c.child;
			l.childPid = c.childPid;
		}

		final int pid(Locals l) {
			return k.rules.slotIdentity() ? l.childPid : l.p2.getPid();
		}
	}

	/** fork(): a child with a copy of everything. 99-112. */
	static final class Fork extends ForkCall {

		Fork(Kernel k) {
			super(k, "fork", Constants.SYS_fork, 99, 112);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call(106, "make a child with descriptors and memory of its own", k.functions.fork1,
					(l, c) -> enter(l, c, FORK), ForkCall::leave);
			b.when(107, "no error?", l -> l.error == 0).then(() -> {
				b.step(108, "first value: the child's id", l -> l.p.setRetval0(pid(l)));
				b.step(109, "second value: 0, this is the parent", l -> l.p.setRetval1(0));
			});
			b.returns(111, "return the error, or 0", l -> l.error);
		}
	}

	/** vfork(): a child on the parent's memory; the parent waits. 116-129. */
	static final class Vfork extends ForkCall {

		Vfork(Kernel k) {
			super(k, "vfork", 66, 116, 129);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call(123, "make a child on the same memory and wait for its exec or exit", k.functions.fork1,
					(l, c) -> enter(l, c, VFORK), ForkCall::leave);
			b.when(124, "no error?", l -> l.error == 0).then(() -> {
				b.step(124, "first value: the id in the child's slot", l -> l.p.setRetval0(pid(l)));
				b.step(125, "second value: 0, this is the parent", l -> l.p.setRetval1(0));
			});
			b.returns(128, "return the error, or 0", l -> l.error);
		}
	}

	/** rfork(): the caller chooses what is shared. 132-146. */
	static final class Rfork extends ForkCall {

		Rfork(Kernel k) {
			super(k, "rfork", 251, 132, 146);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call(140, "mask the flags that are the kernel's, and do it", k.functions.fork1,
					(l, c) -> enter(l, c, l.uap.flags(0) & ~RFKERNELONLY), ForkCall::leave);
			b.when(141, "no error?", l -> l.error == 0).then(() -> {
				b.step(142, "first value: the child's id, or 0 without a child",
						l -> l.p.setRetval0(l.p2 == null ? 0 : pid(l)));
				b.step(143, "second value: 0, this is the parent", l -> l.p.setRetval1(0));
			});
			b.returns(145, "return the error, or 0", l -> l.error);
		}
	}
}
