package org.forkscope.machine.expr;

import java.util.Objects;

/** Operators between two values. */
final class Arithmetic {

	private Arithmetic() {
	}

	static Value apply(Node.Binary node, Value left, Value right) {
		if (node.sign().equals("==") || node.sign().equals("!=")) {
			return Value.of(equal(node, left, right) == node.sign().equals("=="));
		}
		return Value.of(apply(node, number(left, node.left().at()), number(right, node.right().at())));
	}

	/** Structures are equal when they are the same; the number 0 is NULL beside anything but a number. */
	private static boolean equal(Node.Binary node, Value left, Value right) {
		Object a = beside(right, left);
		Object b = beside(left, right);
		if (a == null || b == null || isPlain(a) && a.getClass() == b.getClass()) {
			return Objects.equals(a, b);
		}
		if (isPlain(a) || isPlain(b)) {
			throw new ExpressionException(node.at(), Messages.Expr_unlike, shown(left), shown(right));
		}
		return a == b;
	}

	private static Object beside(Value other, Value value) {
		boolean isNull = Long.valueOf(0).equals(value.content()) && !(other.content() instanceof Long);
		return isNull ? null : value.content();
	}

	private static boolean isPlain(Object content) {
		return content instanceof Long || content instanceof String;
	}

	private static Object shown(Value value) {
		return isPlain(value.content()) ? value.content() : value.type();
	}

	/** The number. @param at where to show that it is none */
	static long number(Value value, int at) {
		if (value.content() instanceof Long number) {
			return number;
		}
		Object shown = value.content() == null ? "NULL" : value.name().isEmpty() ? value.type() : value.name();
		throw new ExpressionException(at, Messages.Expr_noNumber, shown);
	}

	private static long apply(Node.Binary node, long a, long b) {
		return switch (node.sign()) {
			case "+" -> a + b;
			case "-" -> a - b;
			case "*" -> a * b;
			case "/" -> a / divisor(node, b);
			case "%" -> a % divisor(node, b);
			case "<<" -> a << bits(node, b);
			case ">>" -> a >> bits(node, b);
			case "&" -> a & b;
			case "|" -> a | b;
			case "^" -> a ^ b;
			default -> compare(node.sign(), a, b) ? 1 : 0;
		};
	}

	private static boolean compare(String sign, long a, long b) {
		return switch (sign) {
			case "<" -> a < b;
			case "<=" -> a <= b;
			case ">" -> a > b;
			case ">=" -> a >= b;
			default -> throw new IllegalStateException("no operator: " + sign);
		};
	}

	private static long divisor(Node.Binary node, long value) {
		if (value == 0) {
			throw new ExpressionException(node.at(), Messages.Expr_divide);
		}
		return value;
	}

	private static long bits(Node.Binary node, long value) {
		if (value < 0 || value >= Long.SIZE) {
			throw new ExpressionException(node.at(), Messages.Expr_shift, value);
		}
		return value;
	}
}
