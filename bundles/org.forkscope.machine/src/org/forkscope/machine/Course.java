package org.forkscope.machine;

import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.script.Script;

/**
 * What a machine does from power-on: the same course twice gives the same steps. Immutable.
 *
 * @param script     what its processes do
 * @param scheduling how they run
 * @param choices    who takes the steps, where processes run at once
 */
public record Course(Script script, Scheduling scheduling, Choices choices) {

	/** One line of a script after the other. */
	public static Course of(Script script) {
		return new Course(script, Scheduling.IN_TURN, Choices.NONE);
	}

	/** The same with other choices. */
	public Course with(Choices others) {
		return new Course(script, scheduling, others);
	}

	/** A machine for this course whose every step can be seen. @param records {@code null} for nobody */
	public Machine machine(RecordSink records) {
		return scheduling.isTogether() ? Machine.guided(script, scheduling.rules(), records, choices)
				: Machine.watched(script, records);
	}
}
