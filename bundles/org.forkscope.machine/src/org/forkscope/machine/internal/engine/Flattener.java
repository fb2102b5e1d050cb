package org.forkscope.machine.internal.engine;

import java.util.List;

import org.forkscope.machine.internal.engine.Step.Kind;

/** Removes the jumps from a list of steps by pointing every step past them, and numbers what is left. */
final class Flattener {

	private final List<Step> steps;
	private final int[] newIndex;

	Flattener(List<Step> steps) {
		this.steps = steps;
		newIndex = new int[steps.size()];
	}

	Step[] flatten(int firstId) {
		int count = 0;
		for (int i = 0; i < newIndex.length; i++) {
			newIndex[i] = count;
			count += steps.get(i).kind == Kind.JUMP ? 0 : 1;
		}
		Step[] code = steps.stream().filter(step -> step.kind != Kind.JUMP).toArray(Step[]::new);
		int actions = 0;
		for (int i = 0; i < code.length; i++) {
			Step step = code[i];
			step.index = i;
			step.firstAction = actions;
			actions += step.actions().count();
			step.id = firstId + i;
			step.next = step.kind == Kind.RETURN ? i : landing(step.next);
			step.otherwise = step.kind == Kind.BRANCH ? landing(step.otherwise) : i;
		}
		return code;
	}

	private int landing(int target) {
		int at = target;
		while (steps.get(at).kind == Kind.JUMP) {
			at = steps.get(at).next;
		}
		return newIndex[at];
	}
}
