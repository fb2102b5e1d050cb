package org.forkscope.machine.expr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.forkscope.machine.expr.Token.Kind;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

/** Names that can be written at a place. */
public final class Completion {

	private Completion() {
	}

	/**
	 * The names that fit the letters before a place, in order: fields behind {@code ->} and {@code .}; else locals, globals,
	 * constants and functions.
	 *
	 * @param text  the expression so far
	 * @param place where the caret is, counted from 0
	 */
	public static List<String> at(String text, int place, Scope scope) {
		int start = place;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
			start--;
		}
		String letters = text.substring(start, place);
		return names(text.substring(0, start).stripTrailing(), scope).filter(name -> name.startsWith(letters)).distinct().sorted()
				.toList();
	}

	private static Stream<String> names(String before, Scope scope) {
		if (before.endsWith("->") || before.endsWith(".")) {
			return fields(before.substring(0, before.length() - (before.endsWith(".") ? 1 : 2)), scope);
		}
		return Stream.of(scope.locals().keySet().stream(), Structures.names(scope.globals()), scope.constants().keySet().stream(),
				Parser.FUNCTIONS.stream(), Stream.of("NULL")).flatMap(names -> names);
	}

	/** Fields of the structure in front; of all structures when it cannot be told which. */
	private static Stream<String> fields(String before, Scope scope) {
		try {
			Object target = Expression.parse(before.substring(operand(before))).evaluate(scope).content();
			if (target instanceof KernelObject object) {
				return Structures.names(object);
			}
		} catch (ExpressionException e) {
			return allFields();
		}
		return allFields();
	}

	private static Stream<String> allFields() {
		return Fields.kernel().structs().stream().flatMap(struct -> struct.fields().stream()).map(field -> field.cName())
				.filter(Objects::nonNull).map(Structures::shortName);
	}

	/** Where the last operand starts: names, fields, and what is in brackets. */
	private static int operand(String text) {
		List<Token> tokens = Lexer.tokens(text);
		int open = 0;
		int i = tokens.size() - 2;
		for (; i >= 0; i--) {
			Token token = tokens.get(i);
			open += token.is(")") || token.is("]") ? 1 : token.is("(") || token.is("[") ? -1 : 0;
			boolean inside = open > 0 || token.is("(") || token.is("[");
			if (open < 0 || !inside && token.kind() == Kind.SIGN && !token.is("->") && !token.is(".")) {
				break;
			}
		}
		return tokens.get(i + 1).start();
	}
}
