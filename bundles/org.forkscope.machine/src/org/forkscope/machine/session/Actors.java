package org.forkscope.machine.session;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Says who does what a machine is just doing, and to whom. */
final class Actors {

	private final Machine machine;

	Actors(Machine machine) {
		this.machine = machine;
	}

	/** The function and the process that act, as the end of a sentence; empty while nobody does. */
	String by() {
		KernelStack stack = machine.workload().stack();
		if (stack == null || stack.top() == null) {
			return "";
		}
		String function = stack.top().function().name();
		return stack.proc() == null ? Messages.Watch_byKernel.text(function)
				: Messages.Watch_by.text(function, stack.proc().getPid());
	}

	/** The process that something done to a structure is about: itself, or who does it; {@code null} for the kernel's own context. */
	Proc about(KernelObject object) {
		if (object instanceof Proc p) {
			return p;
		}
		KernelStack stack = machine.workload().stack();
		return stack == null ? null : stack.proc();
	}
}
