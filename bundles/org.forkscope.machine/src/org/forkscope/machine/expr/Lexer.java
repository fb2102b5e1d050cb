package org.forkscope.machine.expr;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.expr.Token.Kind;

/** Cuts an expression into tokens. */
final class Lexer {

	static final int MAX_LENGTH = 1000;

	private static final String[] SIGNS = { "->", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+", "-", "*", "/", "%", "<", ">", "&",
			"|", "^", "!", "~", "?", ":", "(", ")", "[", "]", ".", "," };

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	private Lexer(String text) {
		this.text = text;
	}

	/** The tokens, with one for the end. */
	static List<Token> tokens(String text) {
		if (text.length() > MAX_LENGTH) {
			throw new ExpressionException(MAX_LENGTH, Messages.Expr_long, MAX_LENGTH);
		}
		return new Lexer(text).all();
	}

	private List<Token> all() {
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else {
				next();
			}
		}
		tokens.add(new Token(Kind.END, "", at, at));
		return tokens;
	}

	private void next() {
		char c = text.charAt(at);
		if (isWord(c)) {
			int start = at;
			while (at < text.length() && isWord(text.charAt(at))) {
				at++;
			}
			tokens.add(new Token(c <= '9' && c >= '0' ? Kind.NUMBER : Kind.NAME, text.substring(start, at), start, at));
		} else if (c == '"') {
			quoted();
		} else {
			sign();
		}
	}

	private static boolean isWord(char c) {
		return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
	}

	private void quoted() {
		int end = text.indexOf('"', at + 1);
		if (end < 0) {
			throw new ExpressionException(at, Messages.Expr_text);
		}
		tokens.add(new Token(Kind.TEXT, text.substring(at + 1, end), at, end + 1));
		at = end + 1;
	}

	private void sign() {
		for (String sign : SIGNS) {
			if (text.startsWith(sign, at)) {
				tokens.add(new Token(Kind.SIGN, sign, at, at + sign.length()));
				at += sign.length();
				return;
			}
		}
		throw new ExpressionException(at, Messages.Expr_notHere, text.substring(at, text.offsetByCodePoints(at, 1)));
	}
}
