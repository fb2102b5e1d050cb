package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;

/** What trees and tables have in common: rows, which for a tree are its roots, and columns. */
abstract class AbstractGridBot<T extends Composite, I extends Item> extends AbstractSWTBotControl<T> {

	AbstractGridBot(T widget) {
		super(widget);
	}

	// All of these in the UI thread.
	abstract int readRowCount();

	abstract I readRow(int row);

	abstract Item[] readColumns();

	abstract String readCell(I item, int column);

	abstract I[] readSelection();

	abstract void writeSelection(List<I> items);

	public int rowCount() {
		return get(this::readRowCount);
	}

	public int columnCount() {
		return columns().size();
	}

	/** The texts of the column headers. */
	public List<String> columns() {
		return get(() -> Stream.of(readColumns()).map(Item::getText).toList());
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public String cell(int row, int column) {
		Misuse.unlessIndex(row, rowCount(), "row");
		requireColumn(column);
		return get(() -> readCell(readRow(row), column));
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public String cell(int row, String columnName) {
		int column = columns().indexOf(columnName);
		Misuse.unless(column >= 0, () -> "There is no column '" + columnName + "' but " + columns());
		return cell(row, column);
	}

	final void requireColumn(int column) {
		Misuse.unlessIndex(column, get(this::readWidth), "column");
	}

	// Without columns there is one cell all the same.
	private int readWidth() {
		return Math.max(1, readColumns().length);
	}

	/** The texts of the selected rows. */
	public TableCollection selection() {
		return get(() -> new TableCollection(Stream.of(readSelection()).map(this::readTexts).toList()));
	}

	private TableRow readTexts(I item) {
		return new TableRow(IntStream.range(0, readWidth()).mapToObj(column -> readCell(item, column)).toList());
	}

	/** Takes the selection away. */
	public void unselect() {
		select(List.of());
	}

	final void select(List<I> items) {
		waitForEnabled();
		act(widget::setFocus);
		send(widget, SWT.Selection, event -> {
			writeSelection(items);
			event.item = items.isEmpty() ? null : items.get(items.size() - 1);
		});
	}
}
