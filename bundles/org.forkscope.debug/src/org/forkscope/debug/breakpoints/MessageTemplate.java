package org.forkscope.debug.breakpoints;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.StopPoint.Message;

/**
 * A message to print at a hit. An expression in braces stands for its value in the function there, and {@code {pid}} for the
 * process. What has no value there stays as it is.
 *
 * @param text as the user wrote it
 */
record MessageTemplate(String text) implements Message {

	private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]+)\\}");
	private static final String PROCESS = "pid";

	/** The message of a text, or {@code null} for an empty one: the machine stops then. */
	static Message of(String text) {
		return text.isBlank() ? null : new MessageTemplate(text.strip());
	}

	@Override
	public String text(Inspector inspector, ProcessId process, int depth) {
		return EXPRESSION.matcher(text).replaceAll(part -> Matcher.quoteReplacement(value(part, inspector, process, depth)));
	}

	private static String value(MatchResult part, Inspector inspector, ProcessId process, int depth) {
		if (part.group(1).equals(PROCESS) && process != null) {
			return process.toString();
		}
		try {
			return inspector.evaluate(process, depth, part.group(1)).value();
		} catch (ExpressionException e) {
			// the line is printed in the middle of a run: nobody is there to ask
			return part.group();
		}
	}
}
