package org.forkscope.machine.expr;

import java.util.Objects;

/** Operators between two values. Numbers are calculated as C does on the i386: an int has 32 bits and wraps around. */
final class Arithmetic {

	private Arithmetic() {
	}

	static Value apply(Node.Binary node, Value left, Value right) {
		if (left.integer() != null && right.integer() != null) {
			return numbers(node, left, right);
		}
		if (node.sign().equals("==") || node.sign().equals("!=")) {
			return Value.of(equal(node, left, right) == node.sign().equals("=="));
		}
		number(left, node.left().at());
		throw noNumber(right, node.right().at());
	}

	/** Structures are equal when they are the same; the number 0 is NULL beside anything but a number. */
	private static boolean equal(Node.Binary node, Value left, Value right) {
		Object a = orNull(left);
		Object b = orNull(right);
		if (a == null || b == null || a instanceof String && b instanceof String) {
			return Objects.equals(a, b);
		}
		if (isPlain(a) || isPlain(b)) {
			throw new ExpressionException(node.at(), Messages.Expr_unlike, shown(left), shown(right));
		}
		return a == b;
	}

	private static Object orNull(Value value) {
		return Long.valueOf(0).equals(value.content()) ? null : value.content();
	}

	private static boolean isPlain(Object content) {
		return content instanceof Long || content instanceof String;
	}

	private static Object shown(Value value) {
		if (value.integer() != null) {
			return value.integer().text((Long) value.content());
		}
		return value.content() instanceof String text ? text : value.type();
	}

	/** The value itself. @param at where to show that it is no number */
	static Value number(Value value, int at) {
		if (value.integer() == null) {
			throw noNumber(value, at);
		}
		return value;
	}

	private static ExpressionException noNumber(Value value, int at) {
		Object shown = value.content() == null ? "NULL" : value.name().isEmpty() ? value.type() : value.name();
		return new ExpressionException(at, Messages.Expr_noNumber, shown);
	}

	private static Value numbers(Node.Binary node, Value left, Value right) {
		IntType common = left.integer().with(right.integer());
		long a = common.wrap((Long) left.content());
		long b = common.wrap((Long) right.content());
		return switch (node.sign()) {
			case "<<", ">>" -> shifted(node, left, (Long) right.content());
			case "==" -> Value.of(a == b);
			case "!=" -> Value.of(a != b);
			case "<" -> Value.of(compare(common, a, b) < 0);
			case "<=" -> Value.of(compare(common, a, b) <= 0);
			case ">" -> Value.of(compare(common, a, b) > 0);
			case ">=" -> Value.of(compare(common, a, b) >= 0);
			default -> Value.of(common, calculated(node, common, a, b));
		};
	}

	private static int compare(IntType type, long a, long b) {
		return type.isUnsigned() ? Long.compareUnsigned(a, b) : Long.compare(a, b);
	}

	private static long calculated(Node.Binary node, IntType type, long a, long b) {
		return switch (node.sign()) {
			case "+" -> a + b;
			case "-" -> a - b;
			case "*" -> a * b;
			case "/" -> type.isUnsigned() ? Long.divideUnsigned(a, divisor(node, b)) : a / divisor(node, b);
			case "%" -> type.isUnsigned() ? Long.remainderUnsigned(a, divisor(node, b)) : a % divisor(node, b);
			case "&" -> a & b;
			case "|" -> a | b;
			case "^" -> a ^ b;
			default -> throw new IllegalStateException("no operator: " + node.sign());
		};
	}

	private static long divisor(Node.Binary node, long value) {
		if (value == 0) {
			throw new ExpressionException(node.at(), Messages.Expr_divide);
		}
		return value;
	}

	/** The type of what is shifted stays. */
	private static Value shifted(Node.Binary node, Value value, long bits) {
		IntType type = value.integer();
		if (bits < 0 || bits >= type.bits()) {
			throw new ExpressionException(node.at(), Messages.Expr_shift, type.cName(), bits);
		}
		long number = (Long) value.content();
		boolean isLeft = node.sign().equals("<<");
		return Value.of(type, isLeft ? number << bits : type.isUnsigned() ? number >>> bits : number >> bits);
	}
}
