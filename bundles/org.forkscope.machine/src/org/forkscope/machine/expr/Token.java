package org.forkscope.machine.expr;

/**
 * A word of an expression.
 *
 * @param kind  what it is
 * @param text  as it is written; a text in quotes without them
 * @param start where it starts, counted from 0
 * @param end   where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

	/** What a token is. */
	enum Kind {
		NUMBER, TEXT, NAME, SIGN, END
	}

	boolean is(String sign) {
		return kind == Kind.SIGN && text.equals(sign);
	}

	/** How messages call it. */
	String shown() {
		return kind == Kind.END ? Messages.Expr_theEnd.text() : text;
	}
}
