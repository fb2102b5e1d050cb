package org.eclipse.swtbot.swt.finder.utils;

import java.util.List;

/** The texts of one row, by column from 0. */
public class TableRow {

	private final List<String> cells;

	public TableRow(List<String> cells) {
		this.cells = List.copyOf(cells);
	}

	public int columnCount() {
		return cells.size();
	}

	/** @throws IllegalArgumentException if there is no such column */
	public String get(int column) {
		if (column < 0 || column >= cells.size()) {
			throw new IllegalArgumentException("There is no column " + column + " in " + cells);
		}
		return cells.get(column);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableRow that && cells.equals(that.cells);
	}

	@Override
	public int hashCode() {
		return cells.hashCode();
	}

	@Override
	public String toString() {
		return cells.toString();
	}
}
