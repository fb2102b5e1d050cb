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

	/** The position at which the first value is changed on one of two branches only; of branches with the same choices. */
	long commonWith(Branch other) {
		for (int i = 0; i < Math.min(edits.size(), other.edits.size()); i++) {
			if (!edits.get(i).equals(other.edits.get(i))) {
				return Math.min(edits.get(i).position(), other.edits.get(i).position());
			}
		}
		List<Edit> longer = edits.size() > other.edits.size() ? edits : other.edits;
		int common = Math.min(edits.size(), other.edits.size());
		return common == longer.size() ? Long.MAX_VALUE : longer.get(common).position();
	}

	/** A machine that takes this way, as long as the values are changed in time. @param records {@code null} for nobody */
	Machine machine(Course course, RecordSink records) {
		return course.with(choices).machine(records);
	}
}
