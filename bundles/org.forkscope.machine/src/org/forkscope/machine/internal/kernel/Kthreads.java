package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** Kernel processes. kern_kthread.c. */
final class Kthreads {

	private Kthreads() {
	}

	/** Makes a kernel process out of the swapper. */
	static final class KthreadCreate extends Fn<KthreadCreate.Locals> {

		KthreadCreate(Kernel k) {
			super(k, "kthread_create", k.functions.sources.kthread);
		}

		/** Arguments and result. */
		public static final class Locals extends Frame {
			/** Its name. */
			public String name;
			/** RF flags besides the usual ones. */
			public int flags;
			/** The kernel process. */
			public Proc p2;
			/** Its id when it was born. */
			public int childPid;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call("fork the swapper, sharing its memory", k.functions.fork1, (l, c) -> {
				c.p1 = g.getProc0();
				c.flags = RFMEM | RFFDG | RFPROC | l.flags;
			}, (l, c) -> {
				l.error = c.error;
				l.p2 = c.child;
				l.childPid = c.childPid;
			});
			b.when("did it fail?", l -> l.error != 0).then(() -> b.returns("return the error", l -> l.error));
			b.step("a kernel process", l -> l.p2.setFlag(l.p2.getFlag() | P_SYSTEM | P_KTHREAD));
			b.step("its children leave no zombies to it",
					l -> l.p2.getProcsig().setFlag(l.p2.getProcsig().getFlag() | PS_NOCLDWAIT));
			b.step("keep it in core", l -> l.p2.setLock(l.p2.getLock() + 1));
			b.step("its name", l -> l.p2.setComm(ProcFields.comm(l.name)));
			b.step("what it will run", l -> l.p2.getAddr().getPcb().setEsi(Addresses.KTHREAD_MAIN));
		}
	}

	/** The main function of a kernel process: does what the workload asks of it, and comes back when told to. */
	static final class KthreadMain extends Fn<KthreadMain.Locals> {

		KthreadMain(Kernel k) {
			super(k, "kthread_main", k.functions.sources.kthread);
		}

		/** Argument. */
		public static final class Locals extends ForkReturn.Locals {
			/** Set by the workload: return instead of going on. */
			public boolean returning;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.loop("go on?", l -> !l.returning, () -> b.switchAway("wait for work", l -> {
			}));
			b.step("values as before a call: 0 and edx", l -> {
				l.p.setRetval0(0);
				l.p.setRetval1(l.p.getAddr().getFrame().getEdx());
			});
		}
	}
}
