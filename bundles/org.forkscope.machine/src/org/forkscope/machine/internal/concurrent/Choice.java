package org.forkscope.machine.internal.concurrent;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;

/**
 * A line of a list of choices: who runs, and how far.
 *
 * @param name     label or pid of the process, or {@code kernel}
 * @param steps    how many steps; 0 when {@code function} or {@code userMode} says how far
 * @param function runs until the next step is one of this function; {@code null} for none
 * @param line     and stands on this line; 0 for any
 * @param userMode runs until it is back in user mode, asleep or gone
 */
public record Choice(String name, int steps, String function, int line, boolean userMode) {

	/** Lets a process take some steps. */
	public static Choice steps(String name, int count) {
		return new Choice(name, count, null, 0, false);
	}

	/** Whether the process has come as far as the choice says. @param taken steps it has taken for this choice */
	boolean isDone(KernelStack stack, int taken) {
		if (function == null) {
			return userMode ? taken > 0 && stack.depth() == 0 : taken >= steps;
		}
		Frame top = stack.top();
		return top != null && top.function().name().equals(function) && (line == 0 || top.next().line() == line);
	}

	@Override
	public String toString() {
		if (function != null) {
			return name + " until " + function + (line == 0 ? "" : ":" + line);
		}
		return name + (userMode ? " until user" : " " + steps);
	}
}
