package org.forkscope.machine.script;

import java.util.List;
import java.util.Optional;

/**
 * What the parser made of a text.
 *
 * @param script   {@code null} if there is any problem
 * @param problems by line, at most one for each and at most {@link ScriptParser#MAX_PROBLEMS}
 */
public record ParseResult(Script script, List<Problem> problems) {

	public ParseResult {
		problems = List.copyOf(problems);
	}

	public boolean isGood() {
		return problems.isEmpty();
	}

	/** The same for a machine whose processes run at once, where the calls in comments count too. */
	public ParseResult together() {
		boolean bad = isGood() && !script.further().problems().isEmpty();
		return bad ? new ParseResult(null, script.further().problems()) : this;
	}

	/** The problem that makes the script bad: its line is the one to report. */
	public Optional<Problem> firstProblem() {
		return problems.stream().findFirst();
	}
}
