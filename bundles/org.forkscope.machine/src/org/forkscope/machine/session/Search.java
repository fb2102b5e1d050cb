package org.forkscope.machine.session;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;

/**
 * Looks through the past for the last position with a property: a machine of its own runs the same way again, up to the present.
 */
class Search implements StepObserver {

	/** The property of a position: of the step that comes next there. */
	@FunctionalInterface
	interface Property {
		/** Whether the position has it. */
		boolean holds(KernelStack stack, Frame frame, Step step);
	}

	private final Replay replay;
	private final long before;
	private final Property property;
	private long found = -1;

	/** @param replay a machine that has just been switched on @param before only positions before this one count */
	Search(Replay replay, long before, Property property) {
		this.replay = replay;
		this.before = before;
		this.property = property;
		replay.observe(this);
	}

	@Override
	public boolean before(KernelStack stack, Frame frame, Step step) {
		Machine machine = replay.machine();
		if (machine.workload().isBooted() && property.holds(stack, frame, step)) {
			found = machine.position();
		}
		return true;
	}

	/** Looks on for some steps. @return whether the search is over */
	boolean slice(int steps) {
		return replay.runTo(before, steps);
	}

	/** The last position with the property, or -1. */
	long found() {
		return found;
	}

	/** How far the search has come, of {@link #goal()}. */
	long done() {
		return replay.machine().position();
	}

	/** Where the search ends. */
	long goal() {
		return before;
	}
}
