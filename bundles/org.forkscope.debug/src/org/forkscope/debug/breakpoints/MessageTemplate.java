package org.forkscope.debug.breakpoints;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.StopPoint.Message;
import org.forkscope.machine.session.VariableInfo;

/**
 * A message to print at a hit. A name in braces stands for a value there: {@code {pid}} for the process, any other name for a
 * local of the function. A name that is not known there stays as it is.
 *
 * @param text as the user wrote it
 */
record MessageTemplate(String text) implements Message {

	private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

	/** The message of a text, or {@code null} for an empty one: the machine stops then. */
	static Message of(String text) {
		return text.isBlank() ? null : new MessageTemplate(text.strip());
	}

	@Override
	public String text(Inspector inspector, ProcessId process, int depth) {
		return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name, inspector, process, depth)));
	}

	private static String value(MatchResult name, Inspector inspector, ProcessId process, int depth) {
		if (name.group(1).equals("pid") && process != null) {
			return process.toString();
		}
		return inspector.locals(process, depth).stream().filter(local -> local.name().equals(name.group(1)))
				.map(VariableInfo::value).findFirst().orElse(name.group());
	}
}
