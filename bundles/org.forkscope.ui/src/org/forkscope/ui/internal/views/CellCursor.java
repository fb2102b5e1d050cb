package org.forkscope.ui.internal.views;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Which column of a table or tree is meant: the one that was clicked last. The arrow keys go from column to column; in the first
 * column of a tree they open and close, as ever. Nothing
 * is painted around it: on GTK a control that paints its items loses the colours of their texts.
 */
final class CellCursor {

	private final ColumnViewer viewer;
	private final Runnable moved;
	private int column;

	/** @param moved told when it is another column */
	CellCursor(ColumnViewer viewer, Runnable moved) {
		this.viewer = viewer;
		this.moved = moved;
		viewer.getControl().addListener(SWT.MouseDown, this::clicked);
		viewer.getControl().addListener(SWT.KeyDown, this::key);
	}

	/** The column, counted from 0. */
	int column() {
		return column;
	}

	private void clicked(Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		if (cell != null) {
			moveTo(cell.getColumnIndex());
		}
	}

	private void key(Event event) {
		int by = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		int to = column + by;
		if (by != 0 && event.stateMask == 0 && !opensOrCloses(by) && to >= 0 && to < columns()) {
			event.doit = false;
			moveTo(to);
		}
	}

	/** Whether the tree wants the key for itself. */
	private boolean opensOrCloses(int by) {
		if (column > 0 || !(viewer.getControl() instanceof Tree tree) || tree.getSelectionCount() == 0) {
			return false;
		}
		TreeItem item = tree.getSelection()[0];
		return by < 0 || item.getItemCount() > 0 && !item.getExpanded();
	}

	private int columns() {
		return viewer.getControl() instanceof Table table ? table.getColumnCount() : ((Tree) viewer.getControl()).getColumnCount();
	}

	private void moveTo(int to) {
		if (to != column) {
			column = to;
			reveal();
			moved.run();
		}
	}

	private void reveal() {
		if (viewer.getControl() instanceof Table table) {
			table.showColumn(table.getColumn(column));
		} else if (viewer.getControl() instanceof Tree tree) {
			tree.showColumn(tree.getColumn(column));
		}
	}

	/** The head of the column. */
	String title() {
		return viewer.getControl() instanceof Table table ? table.getColumn(column).getText()
				: ((Tree) viewer.getControl()).getColumn(column).getText();
	}
}
