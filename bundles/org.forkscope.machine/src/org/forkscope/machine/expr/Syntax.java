package org.forkscope.machine.expr;

import org.antlr.v4.runtime.ANTLRErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.forkscope.machine.internal.grammar.ExprLexer;
import org.forkscope.machine.internal.grammar.ExprParser;

/** Sets the generated parser up. */
final class Syntax {

	static final int MAX_LENGTH = 1000;

	private Syntax() {
	}

	/**
	 * A parser in front of a text. What is wrong goes to the listener, with offsets of its tokens that are those in the text.
	 *
	 * @throws ExpressionException when the text is too long; reading it, also when it is nested too deeply
	 */
	static ExprParser parser(String text, ANTLRErrorListener listener) {
		if (text.length() > MAX_LENGTH) {
			throw new ExpressionException(MAX_LENGTH, Messages.Expr_long, MAX_LENGTH);
		}
		ExprLexer lexer = new ExprLexer(CharStreams.fromString(withoutPairs(text)));
		lexer.removeErrorListeners();
		ExprParser parser = new ExprParser(new CommonTokenStream(lexer));
		parser.removeErrorListeners();
		parser.addErrorListener(listener);
		parser.addParseListener(new DepthLimit());
		parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
		return parser;
	}

	/** The lexer counts letters, and everybody else what they are made of: letters of two parts become two. */
	private static String withoutPairs(String text) {
		StringBuilder letters = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				letters.setCharAt(i, '\ufffd');
			}
		}
		return letters.toString();
	}
}
