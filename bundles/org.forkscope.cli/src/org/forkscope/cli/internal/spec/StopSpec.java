package org.forkscope.cli.internal.spec;

import java.util.Optional;
import java.util.function.Function;

import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.machine.session.StopPoint.Condition;
import org.forkscope.machine.session.StopPoint.Place;
import org.forkscope.machine.session.StopPoint;

/**
 * A breakpoint as the user writes it: {@code phase=PID_SCAN,pid=14,count=3 if nextpid > 20}.
 *
 * @param text      as written, without the condition
 * @param place     where or when; {@code null} when it is an operation of the script
 * @param operation number of the operation, or 0
 * @param filter    for which processes
 * @param hitCount  from which time on, counted from 1; 0 for every time
 * @param condition must hold, as an expression; {@code null} for none
 */
public record StopSpec(String text, Place place, int operation, ProcessFilter filter, int hitCount, String condition) {

	/**
	 * Reads what a user wrote.
	 *
	 * @throws SpecException with a sentence that says where the text is wrong, and what would be right
	 */
	public static StopSpec parse(String text) {
		return parse(text, null);
	}

	/**
	 * Reads what a user wrote where a machine stands still, so that a field of one structure can be watched.
	 *
	 * @param watches finds the field that an expression such as {@code p2->p_pptr} names
	 * @throws SpecException as {@link #parse(String)} does
	 */
	public static StopSpec parse(String text, Function<String, AtAccess> watches) {
		return new SpecParser(text, watches).parse();
	}

	/** The same place with a condition more. @param expression one that can be read; {@code null} for none */
	public StopSpec withCondition(String expression) {
		return new StopSpec(text, place, operation, filter, hitCount, expression);
	}

	/** The same, but only from a hit on. @param count counted from 1; 0 for every time */
	public StopSpec withHitCount(int count) {
		return new StopSpec(text, place, operation, filter, count, condition);
	}

	/** The stop point for a script; nothing when the script does not have the operation. @param id comes back at the stop */
	public Optional<StopPoint> in(Script script, String id) {
		Condition holds = condition == null ? null : Condition.of(condition);
		return placeIn(script).map(at -> new StopPoint(id, at, filter, hitCount, holds, null));
	}

	private Optional<Place> placeIn(Script script) {
		return operation == 0 ? Optional.of(place)
				: script.statements().stream().filter(this::isTheOperation).findFirst().map(s -> new AtScriptLine(s.line()));
	}

	private boolean isTheOperation(Statement statement) {
		return statement instanceof Operation op && op.number() == operation;
	}

	@Override
	public String toString() {
		return condition == null ? text : text + " if " + condition;
	}
}
