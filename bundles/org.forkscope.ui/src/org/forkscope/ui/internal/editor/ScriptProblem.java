package org.forkscope.ui.internal.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.script.Problem;
import org.forkscope.machine.script.ScriptParser;

/**
 * What is wrong in a script, and where in its text.
 *
 * @param line    from 1, as the language counts lines
 * @param column  from 1
 * @param start   offset of the first character in question
 * @param end     offset behind the last one
 * @param message one sentence for users
 */
record ScriptProblem(int line, int column, int start, int end, String message) {

	/** Checks a whole script. */
	static List<ScriptProblem> in(String text) {
		return locate(text, ScriptParser.parse(text.getBytes(UTF_8)).problems());
	}

	/** Finds the places of problems, which are ordered by line. */
	static List<ScriptProblem> locate(String text, List<Problem> problems) {
		List<ScriptProblem> located = new ArrayList<>();
		int line = 1;
		int start = 0;
		for (Problem problem : problems) {
			while (line < problem.line()) {
				start = text.indexOf('\n', start) + 1;
				line++;
			}
			located.add(locate(text, start, problem));
		}
		return located;
	}

	/** What is missing at the end of a line has no character of its own: the one before it is marked. */
	private static ScriptProblem locate(String text, int lineStart, Problem problem) {
		int lineEnd = text.indexOf('\n', lineStart);
		int limit = lineEnd < 0 ? text.length() : lineEnd;
		int end = Math.min(limit, lineStart + problem.endColumn() - 1);
		int start = Math.max(lineStart, Math.min(lineStart + problem.column() - 1, end - 1));
		return new ScriptProblem(problem.line(), problem.column(), start, end, problem.message());
	}
}
