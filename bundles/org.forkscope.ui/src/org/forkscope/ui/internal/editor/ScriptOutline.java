package org.forkscope.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.script.ScriptTokens;
import org.forkscope.machine.script.Token;
import org.forkscope.machine.script.Token.Kind;

/** Who does what in a script: the processes in the order of their first line, each with its statements. */
final class ScriptOutline {

	/** So many statements are looked at; nobody reads an outline that is longer. */
	static final int MAX_STATEMENTS = 5000;

	/**
	 * A row.
	 *
	 * @param id       stays the same while the script is edited elsewhere
	 * @param text     as shown
	 * @param offset   where the statement starts
	 * @param children the statements of a process
	 */
	record Node(String id, String text, int offset, List<Node> children) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Node node && node.id.equals(id);
		}

		@Override
		public int hashCode() {
			return id.hashCode();
		}
	}

	private final Map<String, Node> actors = new LinkedHashMap<>();
	private int statements;

	private ScriptOutline() {
	}

	/** The rows for a script, also for one with problems. */
	static List<Node> of(String text) {
		return new ScriptOutline().scan(text);
	}

	private List<Node> scan(String text) {
		int start = 0;
		while (start < text.length() && statements < MAX_STATEMENTS) {
			int lineEnd = text.indexOf('\n', start);
			int end = lineEnd < 0 ? text.length() : lineEnd;
			if (end - start <= ScriptLine.MAX_LENGTH) {
				add(text.substring(start, end), start);
			}
			start = end + 1;
		}
		List<Node> rows = new ArrayList<>(actors.values());
		if (start < text.length()) {
			rows.add(new Node("", NLS.bind(Messages.ScriptOutline_more, MAX_STATEMENTS), start, List.of()));
		}
		return rows;
	}

	private void add(String line, int start) {
		List<Token> tokens = ScriptTokens.of(line).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
		if (tokens.isEmpty()) {
			return;
		}
		statements++;
		Token first = tokens.get(0);
		int last = tokens.get(tokens.size() - 1).endColumn();
		Node actor = actors.computeIfAbsent(first.text(),
				name -> new Node(name, name, start + first.column() - 1, new ArrayList<>()));
		String rest = line.substring(first.endColumn() - 1, last - 1).strip();
		if (!rest.isEmpty()) {
			String id = first.text() + ' ' + actor.children().size();
			actor.children().add(new Node(id, rest, start + first.column() - 1, List.of()));
		}
	}
}
