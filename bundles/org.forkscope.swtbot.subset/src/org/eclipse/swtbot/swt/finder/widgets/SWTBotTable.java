package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.forkscope.swtbot.subset.internal.Search;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A table. Rows and columns count from 0. */
public class SWTBotTable extends AbstractGridBot<Table, TableItem> {

	public SWTBotTable(Table widget) {
		super(widget);
	}

	@Override
	int readRowCount() {
		return widget.getItemCount();
	}

	@Override
	TableItem readRow(int row) {
		return widget.getItem(row);
	}

	@Override
	Item[] readColumns() {
		return widget.getColumns();
	}

	@Override
	String readCell(TableItem item, int column) {
		return item.getText(column);
	}

	@Override
	TableItem[] readSelection() {
		return widget.getSelection();
	}

	@Override
	void writeSelection(List<TableItem> items) {
		widget.setSelection(items.toArray(TableItem[]::new));
	}

	/** The row with this text in the first column. */
	public SWTBotTableItem getTableItem(String text) {
		Matcher<TableItem> matcher = WidgetMatcherFactory.withText(text);
		return new SWTBotTableItem(Search.among(() -> Stream.of(widget.getItems()), matcher).one(0));
	}

	public SWTBotTableItem getTableItem(int row) {
		Matcher<TableItem> what = new IsAnything<>("row " + row + " of " + this);
		return new SWTBotTableItem(Search.among(() -> rows(row), what).one(0));
	}

	private Stream<TableItem> rows(int row) {
		return row >= 0 && row < readRowCount() ? Stream.of(readRow(row)) : Stream.empty();
	}

	/** The first row with this text in its first column, or -1. */
	public int indexOf(String text) {
		return indexOf(text, 0);
	}

	/** The first row with this text in the column, or -1. */
	public int indexOf(String text, int column) {
		requireColumn(column);
		return get(() -> IntStream.range(0, readRowCount()).filter(row -> readCell(readRow(row), column).equals(text)).findFirst().orElse(-1));
	}

	/** Whether a row has this text in its first column. */
	public boolean containsItem(String text) {
		return indexOf(text) >= 0;
	}

	/** @throws IllegalArgumentException if one of the rows is not there */
	public void select(int... rows) {
		waitForEnabled();
		for (int row : rows) {
			Misuse.unlessIndex(row, rowCount(), "row");
		}
		select(get(() -> IntStream.of(rows).mapToObj(this::readRow).toList()));
	}

	/** @throws IllegalArgumentException if one of the texts is not in the first column */
	public void select(String... texts) {
		waitForEnabled();
		for (String text : texts) {
			Misuse.unless(containsItem(text), () -> "There is no row '" + text + "'");
		}
		select(Stream.of(texts).mapToInt(this::indexOf).toArray());
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public SWTBotTable click(int row, int column) {
		requireCell(row, column);
		SWTBotTableItem item = getTableItem(row);
		item.click(() -> item.widget.getBounds(column));
		return this;
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public SWTBotTable doubleClick(int row, int column) {
		requireCell(row, column);
		SWTBotTableItem item = getTableItem(row);
		item.doubleClick(() -> item.widget.getBounds(column));
		return this;
	}

	private void requireCell(int row, int column) {
		waitForEnabled();
		Misuse.unlessIndex(row, rowCount(), "row");
		requireColumn(column);
	}
}
