package org.forkscope.machine;

/** A text is no list of choices, or the list cannot be followed. The message says where and what would be right. */
public final class ChoicesException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/** @param line from 1 @param column from 1 @param problem what is wrong and what is possible, without the place */
	public ChoicesException(int line, int column, String problem) {
		super(Messages.ChoicesException_at.text(line, column, problem));
		this.line = line;
		this.column = column;
	}

	/** The line of the text, from 1. */
	public int line() {
		return line;
	}

	/** The column in that line, from 1. */
	public int column() {
		return column;
	}
}
