package org.eclipse.swtbot.swt.finder.utils;

import java.util.List;

/** The texts of some rows of a table or tree, for instance the selected ones. */
public class TableCollection {

	private final List<TableRow> rows;

	public TableCollection(List<TableRow> rows) {
		this.rows = List.copyOf(rows);
	}

	public int rowCount() {
		return rows.size();
	}

	public int columnCount() {
		return rows.isEmpty() ? 0 : rows.get(0).columnCount();
	}

	/** @throws IllegalArgumentException if there is no such row */
	public TableRow get(int row) {
		if (row < 0 || row >= rows.size()) {
			throw new IllegalArgumentException("There is no row " + row + " in " + rows);
		}
		return rows.get(row);
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public String get(int row, int column) {
		return get(row).get(column);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableCollection that && rows.equals(that.rows);
	}

	@Override
	public int hashCode() {
		return rows.hashCode();
	}

	@Override
	public String toString() {
		return rows.toString();
	}
}
