package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.script.RecordSink;

/**
 * A course of the run: the workload as it is, or one that differs from a position on because a value was changed there, or
 * another process took the next step.
 *
 * @param name    for people
 * @param start   position from which on the branch goes its own way; 0 for the original course
 * @param edits   all changed values on the way, by position
 * @param choices who takes the steps, where processes run at once
 */
public record Branch(String name, long start, List<Edit> edits, Choices choices) {

	/** Copies the list. */
	public Branch {
		edits = List.copyOf(edits);
	}

	/** A branch on which values were changed, but nobody was chosen. */
	public Branch(String name, List<Edit> edits) {
		this(name, edits.isEmpty() ? 0 : edits.get(edits.size() - 1).position(), edits, Choices.NONE);
	}

	/** A machine that takes this way, as long as the values are changed in time. @param records {@code null} for nobody */
	Machine machine(Course course, RecordSink records) {
		return course.with(choices).machine(records);
	}
}
