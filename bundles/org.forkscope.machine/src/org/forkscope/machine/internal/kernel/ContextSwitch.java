package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** Gives the processor to another process. kern_synch.c, mi_switch. */
final class ContextSwitch extends Fn<ContextSwitch.Locals> {

	ContextSwitch(Kernel k) {
		super(k, "mi_switch", k.functions.sources.synch);
	}

	/** Argument. */
	public static final class Locals extends Frame {
		/** The process that runs now, or NULL. */
		public Proc p;
		/** The process that runs next. */
		public Proc next;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.step("the process that runs now", l -> l.p = k.curproc());
		beyond(b, () -> b.step("the time since the last switch is its", l -> k.times.charge(k.cpu())));
		b.when("could it go on?", l -> l.p != null && l.p.getStat() == Constants.SRUN).then(
				() -> b.step("it waits for its turn", l -> k.scheduler.setrunqueue(l.p)));
		b.step("the next one is taken off its queue", l -> k.scheduler.remrunqueue(l.next));
		b.step("it runs", l -> k.cpu().setCurproc(l.next));
	}
}
