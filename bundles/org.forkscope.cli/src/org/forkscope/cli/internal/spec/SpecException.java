package org.forkscope.cli.internal.spec;

/** A text that is no breakpoint. The message is one sentence for people, without the column. */
public final class SpecException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int column;

	SpecException(int offset, String message) {
		super(message);
		column = offset + 1;
	}

	/** Where in the text, counted from 1. */
	public int column() {
		return column;
	}

	/** The same for a text in front of which something was put before it was read. @param length of what was put there */
	public SpecException behind(int length) {
		return new SpecException(Math.max(0, column - 1 - length), getMessage());
	}

	/** The sentence with its column in front. */
	public String withColumn() {
		return Messages.Spec_column.text(column, getMessage());
	}
}
