package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINVAL;
import static org.forkscope.machine.internal.kernel.Constants.SIDL;
import static org.forkscope.machine.internal.kernel.Constants.SRUN;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** Lets a process run that was made with RFSTOPPED. kern_synch.c. */
final class Setrunnable extends Fn<Setrunnable.Locals> {

	Setrunnable(Kernel k) {
		super(k, "setrunnable", k.functions.sources.synch);
	}

	/** Argument. */
	public static final class Locals extends Frame {
		/** The process; NULL when it is gone. */
		public Proc p;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.when("gone, or not stopped at its birth?", l -> l.p == null || l.p.getStat() != SIDL).fail(EINVAL);
		b.step("runnable", l -> l.p.setStat(SRUN));
		b.step("onto the run queue", l -> k.scheduler.setrunqueue(l.p));
		b.when("has it been killed meanwhile?", l -> Signals.killed(l.p)).then(
				() -> b.step("it dies before it gets to user mode", l -> k.events.signalled(l.p, Constants.SIGKILL)));
	}
}
