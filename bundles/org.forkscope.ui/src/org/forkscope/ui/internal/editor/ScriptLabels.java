package org.forkscope.ui.internal.editor;

import java.util.Optional;

import org.forkscope.machine.script.ScriptTokens;
import org.forkscope.machine.script.Token;
import org.forkscope.machine.script.Token.Kind;

/** Finds where the processes of a script get their names. */
final class ScriptLabels {

	/**
	 * A place where a label is defined.
	 *
	 * @param line   from 1, as the language counts lines
	 * @param offset of the label in the text
	 * @param text   the line without its comment and surrounding space
	 */
	record Definition(int line, int offset, String text) {
	}

	private ScriptLabels() {
	}

	/** Whether the token names a process. */
	static boolean isLabel(Token token) {
		return token != null
				&& (token.kind() == Kind.ACTOR || token.kind() == Kind.LABEL || token.kind() == Kind.DEFINITION);
	}

	/** The first line that gives the name to a process; empty for the names that exist from boot on. */
	static Optional<Definition> definition(String text, String label) {
		int line = 1;
		for (int start = 0; start < text.length(); line++) {
			int lineEnd = text.indexOf('\n', start);
			int end = lineEnd < 0 ? text.length() : lineEnd;
			Definition found = inLine(text.substring(start, end), label, line, start);
			if (found != null) {
				return Optional.of(found);
			}
			start = end + 1;
		}
		return Optional.empty();
	}

	private static Definition inLine(String text, String label, int line, int start) {
		if (text.length() > ScriptLine.MAX_LENGTH || !text.contains(label) || !text.contains("->")) {
			return null;
		}
		return ScriptTokens.of(text).stream()
				.filter(token -> token.kind() == Kind.DEFINITION && token.text().equals(label)).findFirst()
				.map(token -> new Definition(line, start + token.column() - 1,
						text.substring(0, token.endColumn() - 1).strip()))
				.orElse(null);
	}
}
