package org.forkscope.machine.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.forkscope.machine.script.Parameter.Kind;

/**
 * Breaks single lines into tokens, for syntax colours and hover texts. It knows only the line itself, so a label is a
 * label whether it is defined or not, and it judges word by word, so what is missing shows nowhere.
 */
public final class ScriptTokens {

	private final String text;
	private final Line line;
	private final List<Token> tokens = new ArrayList<>();

	private ScriptTokens(String text) {
		this.text = text;
		line = Line.of(text);
	}

	/** The tokens of a line from left to right; white space belongs to none. */
	public static List<Token> of(String line) {
		ScriptTokens scanner = new ScriptTokens(line);
		scanner.scan();
		return scanner.tokens;
	}

	/** The token at a column, from 1. */
	public static Optional<Token> at(String line, int column) {
		return of(line).stream().filter(token -> token.covers(column)).findFirst();
	}

	private void scan() {
		if (line.words() > 0) {
			scanWords();
		}
		if (line.extraWordColumn() > 0) {
			add(Token.Kind.ERROR, line.extraWordColumn(), line.commentColumn());
		}
		if (line.commentColumn() <= text.length()) {
			add(Token.Kind.COMMENT, line.commentColumn(), text.length() + 1);
		}
	}

	private void scanWords() {
		if (line.is(0, MachineLines.WORD)) {
			add(Token.Kind.STATEMENT, 0);
			for (int i = 1; i < line.words(); i++) {
				scanPair(i);
			}
		} else if (line.is(0, OperationParser.DUMP)) {
			add(Token.Kind.STATEMENT, 0);
			addErrors(1);
		} else {
			scanOperation();
		}
	}

	private void scanPair(int index) {
		String pair = line.word(index);
		int equals = pair.indexOf('=');
		MachineKey key = MachineKey.byWord(pair.substring(0, Math.max(0, equals))).orElse(null);
		if (key == null) {
			add(Token.Kind.ERROR, index);
			return;
		}
		int column = line.column(index) + equals;
		boolean good = key.admits(pair.substring(equals + 1));
		add(Token.Kind.KEY, line.column(index), column);
		add(Token.Kind.OPERATOR, column, column + 1);
		add(good ? Token.Kind.VALUE : Token.Kind.ERROR, column + 1, line.endColumn(index));
	}

	private void scanOperation() {
		boolean actor = line.is(0, Actor.KERNEL_WORD) || Names.isLabel(line.word(0));
		add(actor ? Token.Kind.ACTOR : Token.Kind.ERROR, 0);
		if (line.words() == 1) {
			return;
		}
		Call call = Call.byWord(line.word(1)).orElse(null);
		add(call == null ? Token.Kind.ERROR : Token.Kind.CALL, 1);
		List<Parameter> parameters = call == null ? List.of() : call.parameters();
		int arrow = OperationParser.arrow(line);
		for (int i = 2; i < arrow; i++) {
			if (i - 2 < parameters.size()) {
				scanArgument(parameters.get(i - 2), i);
			} else {
				add(call == null ? Token.Kind.NAME : Token.Kind.ERROR, i);
			}
		}
		scanResult(arrow, call == null || call.makesProcess());
	}

	private void scanResult(int arrow, boolean allowed) {
		if (arrow < line.words()) {
			add(allowed ? Token.Kind.ARROW : Token.Kind.ERROR, arrow);
		}
		if (arrow + 1 < line.words()) {
			String label = line.word(arrow + 1);
			boolean good = allowed && Names.isLabel(label)
					&& Label.bootLabel(label).isEmpty();
			add(good ? Token.Kind.DEFINITION : Token.Kind.ERROR, arrow + 1);
		}
		addErrors(arrow + 2);
	}

	private void scanArgument(Parameter parameter, int index) {
		if (parameter.after() != null && !line.is(index - 1, parameter.after().word())) {
			add(Token.Kind.ERROR, index);
		} else if (parameter.keyword(line.word(index)).isPresent()) {
			add(Token.Kind.KEYWORD, index);
		} else if (parameter.kind() == Kind.FLAGS) {
			scanFlags(parameter, index);
		} else {
			add(kind(parameter, line.word(index)), index);
		}
	}

	private static Token.Kind kind(Parameter parameter, String word) {
		Token.Kind kind = switch (parameter.kind()) {
			case NUMBER -> parameter.admits(Numbers.signed(word)) ? Token.Kind.NUMBER : null;
			case LABEL -> Names.isLabel(word) ? Token.Kind.LABEL : null;
			case NAME, HOOK -> Names.isName(word) ? Token.Kind.NAME : null;
			case PATH -> Names.isPath(word) ? Token.Kind.PATH : null;
			case KEYWORD, FLAGS -> null;
		};
		return kind == null ? Token.Kind.ERROR : kind;
	}

	private void scanFlags(Parameter parameter, int index) {
		int end = line.endColumn(index);
		int column = line.column(index);
		while (column < end) {
			int bar = text.indexOf('|', column - 1) + 1;
			int itemEnd = bar == 0 || bar > end ? end : bar;
			if (itemEnd > column) {
				String item = text.substring(column - 1, itemEnd - 1);
				boolean good = Flags.isItem(item) && (Flags.value(item) & parameter.excluded()) == 0;
				add(good ? Token.Kind.FLAG : Token.Kind.ERROR, column, itemEnd);
			}
			if (itemEnd < end) {
				add(Token.Kind.OPERATOR, itemEnd, itemEnd + 1);
			}
			column = itemEnd + 1;
		}
	}

	private void addErrors(int from) {
		for (int i = from; i < line.words(); i++) {
			add(Token.Kind.ERROR, i);
		}
	}

	private void add(Token.Kind kind, int index) {
		add(kind, line.column(index), line.endColumn(index));
	}

	private void add(Token.Kind kind, int column, int endColumn) {
		if (column < endColumn) {
			tokens.add(new Token(kind, column, endColumn, text.substring(column - 1, endColumn - 1)));
		}
	}
}
