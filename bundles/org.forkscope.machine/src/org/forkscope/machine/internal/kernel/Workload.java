package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Engine;
import org.forkscope.machine.internal.engine.Engine.Pause;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.model.Proc;

/** What the processes of a machine do in user mode, and who runs when. */
public interface Workload {

	/** Decides what runs next. @return false when everything is over */
	boolean next();

	/** The stack that runs next. */
	KernelStack stack();

	/** The depth down to which it runs. */
	int floor();

	/** Lets that stack run until it comes to rest. */
	default Pause run(Engine engine) {
		return engine.run(stack(), floor());
	}

	/** Hears how that stack came to rest. */
	void paused(Pause pause);

	/** The workload's name for a process, or {@code null}. */
	String label(Proc p);
}
