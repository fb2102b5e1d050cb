package org.forkscope.machine.expr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.forkscope.machine.internal.grammar.ExprParser;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;

/** Names that can be written at a place. */
public final class Completion {

	private final String before;
	private final Scope scope;

	private Completion(String before, Scope scope) {
		this.before = before;
		this.scope = scope;
	}

	/**
	 * The names that fit the letters before a place, in order: fields behind {@code ->} and {@code .}; else locals, globals,
	 * constants and functions. None where no name can stand.
	 *
	 * @param text  the expression so far
	 * @param place where the caret is, counted from 0
	 */
	public static List<String> at(String text, int place, Scope scope) {
		int start = start(text, place);
		String letters = text.substring(start, place);
		return new Completion(text.substring(0, start), scope).names().filter(name -> name.startsWith(letters)).distinct().sorted()
				.toList();
	}

	/** Where the letters before a place start that a name would take the place of. */
	public static int start(String text, int place) {
		int start = place;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
			start--;
		}
		return start;
	}

	private Stream<String> names() {
		try {
			Caret.Reached caret = caret();
			return caret == null ? Stream.empty() : names(caret);
		} catch (ExpressionException e) {
			// What is in front is wrong, and the message about that says more than names could.
			return Stream.empty();
		}
	}

	/** Where the parser misses something at the end; {@code null} when the text is complete. */
	private Caret.Reached caret() {
		try {
			Syntax.parser(before, new Caret()).whole();
			return null;
		} catch (Caret.Reached caret) {
			return caret;
		}
	}

	private Stream<String> names(Caret.Reached caret) {
		Declarations declarations = new Declarations(scope);
		declare(caret.part, declarations);
		if (caret.part instanceof ExprParser.FieldContext field) {
			return fields(declarations, field);
		}
		if (caret.expected.contains(ExprParser.NAME)) {
			return Stream.of(declarations.elements(), scope.locals().keySet().stream(), Structures.names(scope.globals().eClass()),
					scope.constants().keySet().stream(), Function.names(), Stream.of("NULL")).flatMap(names -> names);
		}
		return caret.expected.contains(ExprParser.IN) ? Stream.of("in") : Stream.empty();
	}

	/** Declares the elements of the lists whose conditions the caret is in, the outermost first. */
	private void declare(RuleContext part, Declarations declarations) {
		if (part != null) {
			declare(part.parent, declarations);
			if (part instanceof ExprParser.ArgumentsContext arguments && arguments.list != null) {
				declarations.element(TreeReader.element(arguments), new TreeReader(before).visit(arguments.list));
			}
		}
	}

	/** Fields of the structure in front; of all structures when it cannot be told which. */
	private Stream<String> fields(Declarations declarations, ExprParser.FieldContext field) {
		List<String> names = declarations.fields(new TreeReader(before).visit(field.expr())).toList();
		return names.isEmpty() ? allFields() : names.stream();
	}

	private static Stream<String> allFields() {
		return Fields.kernel().structs().stream().flatMap(struct -> struct.fields().stream()).map(FieldInfo::cName)
				.filter(Objects::nonNull).map(Structures::shortName);
	}

	/** Stops the parser at the end of the text. */
	private static final class Caret extends BaseErrorListener {

		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
				RecognitionException cause) {
			int offset = ((Token) symbol).getStartIndex();
			if (((Token) symbol).getType() != Token.EOF) {
				throw new ExpressionException(offset, Messages.Expr_notHere, ((Token) symbol).getText());
			}
			throw new Reached((Parser) recognizer);
		}

		/** Where the parser stands at the end. */
		private static final class Reached extends RuntimeException {

			private static final long serialVersionUID = 1L;

			private final transient RuleContext part;
			private final transient IntervalSet expected;

			Reached(Parser parser) {
				super(null, null, false, false);
				part = parser.getContext();
				expected = parser.getExpectedTokens();
			}
		}
	}
}
