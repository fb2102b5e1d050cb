package org.forkscope.machine.expr;

/** Numbers as C writes them: decimal, octal and hexadecimal. */
final class Literals {

	private Literals() {
	}

	/** The number. A hexadecimal one of 32 bits is a word of flags, and so equal to an int with the same bits. */
	static long number(Token token) {
		String text = token.text();
		try {
			if (text.startsWith("0x") || text.startsWith("0X")) {
				long bits = Long.parseUnsignedLong(text.substring(2), 16);
				return bits >>> Integer.SIZE == 0 ? (int) bits : bits;
			}
			return Long.parseLong(text, text.length() > 1 && text.startsWith("0") ? 8 : 10);
		} catch (NumberFormatException e) {
			throw new ExpressionException(token.start(), Messages.Expr_number, text);
		}
	}
}
