package org.forkscope.machine.internal.state;

import java.util.Set;

import org.forkscope.model.KernelObject;
import org.forkscope.model.Memory;

/**
 * Saves the states of one machine and puts them back. The way back to the state saved or restored last is short: only the
 * structures written to since then are put back, as long as they are few. Belongs to the thread that owns the machine.
 */
public final class States {

	private static final int FEW = 2000;

	private final Object root;
	private final Memory memory;
	private Checkpoint last;

	/** @param root from where everything that belongs to the machine can be reached @param memory its structures */
	public States(Object root, Memory memory) {
		this.root = root;
		this.memory = memory;
	}

	/** Saves the present state. */
	public Checkpoint save() {
		Checkpoint now = new Checkpoint(root, last);
		follow(now);
		return now;
	}

	/** Puts a state back that has been saved here. */
	public void restore(Checkpoint state) {
		Set<KernelObject> changed = state == last ? memory.touched() : null;
		if (changed == null) {
			state.restore();
		} else {
			state.restore(changed);
		}
		follow(state);
	}

	private void follow(Checkpoint state) {
		last = state;
		memory.track(FEW);
	}
}
