package org.forkscope.machine.session;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Says who does what a machine is just doing, and to whom. */
final class Actors {

	private final Machine machine;

	Actors(Machine machine) {
		this.machine = machine;
	}

	/** The step and the process that act, as the end of a sentence; empty while nobody does. */
	String by() {
		KernelStack stack = machine.workload().stack();
		Step step = machine.kernel().engine.current();
		return stack == null || step == null ? "" : by(step, stack.proc());
	}

	/** The same for a certain step. @param p {@code null} for the kernel's own context */
	static String by(Step step, Proc p) {
		String function = step.function().name();
		int number = step.index() + 1;
		return p == null ? Messages.Watch_byKernel.text(function, number) : Messages.Watch_by.text(function, number, p.getPid());
	}

	/** A structure as people read it. */
	static String name(KernelObject object) {
		return object instanceof Proc p ? Messages.Session_pid.text(p.getPid()) : ValueText.brief("", object);
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
