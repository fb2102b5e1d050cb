package org.forkscope.machine.expr;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.Token;

/** Numbers as C writes them: decimal, octal and hexadecimal, with the letters U, L and LL behind. */
final class Literals {

	private static final Pattern NUMBER = Pattern.compile("(?:0[xX]([0-9a-fA-F]+)|0([0-7]+)|([1-9][0-9]*|0))([uU]?[lL]{0,2}|[lL]{1,2}[uU])");

	private Literals() {
	}

	/** The number, of the first type of C that can hold it. @throws ExpressionException when there is none */
	static Value number(Token token) {
		Matcher parts = NUMBER.matcher(token.getText());
		if (parts.matches()) {
			BigInteger number = number(parts);
			for (IntType type : types(parts)) {
				if (type.holds(number)) {
					return Value.of(type, number.longValue());
				}
			}
		}
		throw new ExpressionException(token.getStartIndex(), Messages.Expr_number, token.getText());
	}

	private static BigInteger number(Matcher parts) {
		if (parts.group(1) != null) {
			return new BigInteger(parts.group(1), 16);
		}
		return parts.group(2) != null ? new BigInteger(parts.group(2), 8) : new BigInteger(parts.group(3));
	}

	/** Types to try: a decimal number is without sign only when its letters say so. A long is an int of 32 bits. */
	private static Set<IntType> types(Matcher parts) {
		Set<IntType> types = EnumSet.allOf(IntType.class);
		String letters = parts.group(4).toLowerCase(Locale.ROOT);
		boolean isUnsigned = letters.contains("u");
		types.removeIf(type -> isUnsigned && !type.isUnsigned() || !isUnsigned && type.isUnsigned() && parts.group(3) != null
				|| letters.contains("ll") && type.bits() < Long.SIZE);
		return types;
	}
}
