package org.forkscope.machine.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.forkscope.machine.internal.grammar.ExprParser;

/** Ends the parser's work at the first token that does not fit, with a sentence about it. */
final class SyntaxErrors extends BaseErrorListener {

	private static final Set<String> CLOSING = Set.of("':'", "']'", "')'");

	private final String text;

	SyntaxErrors(String text) {
		this.text = text;
	}

	@Override
	public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
			RecognitionException cause) {
		throw problem((Parser) recognizer, (Token) symbol);
	}

	private ExpressionException problem(Parser parser, Token found) {
		int at = found.getStartIndex();
		Function function = function(parser.getContext());
		return switch (found.getType()) {
			case ExprParser.ENDLESS -> new ExpressionException(at, Messages.Expr_text);
			case ExprParser.OTHER -> other(at);
			default -> new ExpressionException(at, Messages.Expr_expected, either(expected(parser, function, found)), shown(found));
		};
	}

	/**
	 * The function of the innermost call that the parser is in, or {@code null}.
	 *
	 * @throws ExpressionException when there is no such function, of which nobody can say what to expect
	 */
	private static Function function(RuleContext part) {
		RuleContext at = part;
		while (at != null && !(at instanceof ExprParser.ArgumentsContext)) {
			at = at.parent;
		}
		return at == null ? null : Function.named(TreeReader.name(((ExprParser.NamedContext) at.parent).start));
	}

	private ExpressionException other(int at) {
		return text.charAt(at) == '=' ? new ExpressionException(at, Messages.Expr_assign)
				: new ExpressionException(at, Messages.Expr_notHere, text.substring(at, text.offsetByCodePoints(at, 1)));
	}

	private static String shown(Token found) {
		return found.getType() == Token.EOF ? Messages.Expr_theEnd.text() : found.getText();
	}

	/** What people would say could stand there. At the end of the text only what is missing. */
	private static List<String> expected(Parser parser, Function function, Token found) {
		IntervalSet tokens = parser.getExpectedTokens();
		if (tokens.contains(ExprParser.NUMBER)) {
			return List.of(Messages.Expr_aValue.text());
		}
		if (tokens.contains(ExprParser.NAME)) {
			return List.of(Messages.Expr_aField.text());
		}
		if (tokens.contains(ExprParser.IN) && !function.takesValue()) {
			return List.of("'in'");
		}
		List<String> closing = words(tokens).filter(CLOSING::contains).toList();
		return found.getType() == Token.EOF && !closing.isEmpty() ? closing : withOperator(closing);
	}

	private static Stream<String> words(IntervalSet tokens) {
		return tokens.toList().stream().map(ExprParser.VOCABULARY::getLiteralName).filter(Objects::nonNull);
	}

	private static List<String> withOperator(List<String> words) {
		List<String> all = new ArrayList<>(words);
		all.add(0, Messages.Expr_anOperator.text());
		return all;
	}

	private static String either(List<String> words) {
		int last = words.size() - 1;
		return last == 0 ? words.get(0) : Messages.Expr_or.text(String.join(", ", words.subList(0, last)), words.get(last));
	}
}
