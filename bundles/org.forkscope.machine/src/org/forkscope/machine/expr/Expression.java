package org.forkscope.machine.expr;

/** An expression that could be read. Immutable: it can be evaluated at any stop, any number of times. */
public final class Expression {

	private final String text;
	private final Node root;

	private Expression(String text, Node root) {
		this.text = text;
		this.root = root;
	}

	/** Reads an expression. @throws ExpressionException when it is none */
	public static Expression parse(String text) {
		return new Expression(text, TreeReader.read(text));
	}

	/**
	 * Its value. Numbers are calculated in the types of C on the i386.
	 *
	 * @throws ExpressionException when it has none here, or takes too many steps
	 */
	public Value evaluate(Scope scope) {
		return new Evaluator(scope).value(root);
	}

	@Override
	public String toString() {
		return text;
	}
}
