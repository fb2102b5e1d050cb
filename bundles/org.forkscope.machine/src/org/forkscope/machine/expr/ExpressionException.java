package org.forkscope.machine.expr;

/** An expression that cannot be read or evaluated. The message is one sentence for people, without the column. */
public final class ExpressionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int column;

	ExpressionException(int offset, Messages message, Object... arguments) {
		super(message.text(arguments));
		column = offset + 1;
	}

	/** Where in the text, counted from 1. */
	public int column() {
		return column;
	}

	/** The sentence with its column in front. */
	public String withColumn() {
		return Messages.Expr_column.text(column, getMessage());
	}
}
