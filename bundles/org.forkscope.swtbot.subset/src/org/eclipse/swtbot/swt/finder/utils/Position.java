package org.eclipse.swtbot.swt.finder.utils;

import java.util.Objects;

/** A place in a text: line and column, both from 0. */
public class Position {

	public final int line;
	public final int column;

	public Position(int line, int column) {
		this.line = line;
		this.column = column;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Position that && line == that.line && column == that.column;
	}

	@Override
	public int hashCode() {
		return Objects.hash(line, column);
	}

	@Override
	public String toString() {
		return "line " + line + ", column " + column;
	}
}
