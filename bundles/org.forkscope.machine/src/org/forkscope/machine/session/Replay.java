package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.Engine;
import org.forkscope.machine.internal.engine.StepObserver;

/** A machine on its way along a branch: its choices are followed, and at the positions of its edits they are made again. */
final class Replay {

	private final Machine machine;
	private Branch branch;
	private int next;

	/** @param machine just switched on for the branch */
	Replay(Machine machine, Branch branch) {
		this.machine = machine;
		this.branch = branch;
	}

	Machine machine() {
		return machine;
	}

	void observe(StepObserver observer) {
		machine.kernel().engine.setObserver(observer);
	}

	/**
	 * Runs for some steps, but not beyond a position.
	 *
	 * @return whether the position is reached, or the end of the run, or the observer wanted to stop
	 */
	boolean runTo(long position, int steps) {
		applyEdits();
		List<Edit> edits = branch.edits();
		long pause = Math.min(position, machine.position() + steps);
		long edit = next < edits.size() ? edits.get(next).position() : Long.MAX_VALUE;
		Engine engine = machine.kernel().engine;
		engine.setLimit(Math.min(pause, edit));
		boolean ended = machine.run();
		boolean stopped = !ended && machine.position() < Math.min(pause, edit);
		if (machine.position() == edit) {
			applyEdits();
			return ended || machine.position() >= position;
		}
		return ended || stopped || machine.position() >= position;
	}

	/** Runs until a position is reached, or the end of the run. */
	void runOn(long position) {
		boolean there = false;
		while (!there) {
			there = runTo(position, Integer.MAX_VALUE);
		}
	}

	/** An edit belongs to the position at which it was made: it is made before the step that comes next there. */
	private void applyEdits() {
		List<Edit> edits = branch.edits();
		while (next < edits.size() && edits.get(next).position() == machine.position()) {
			edits.get(next++).apply(machine);
		}
	}

	/** How many edits have been made so far. */
	int editsMade() {
		return next;
	}

	/** The machine has been put back to where so many edits had been made. */
	void rewind(int made) {
		next = made;
		if (machine.guide() != null) {
			machine.guide().follow(branch.choices().list());
		}
	}

	/** Follows another branch, from where the machine is put back to: it lies on the way of both. */
	void follow(Branch other) {
		branch = other;
	}

	/** The edits of the present position have been made by hand. */
	void skipEdits() {
		while (next < branch.edits().size() && branch.edits().get(next).position() <= machine.position()) {
			next++;
		}
	}
}
