package org.forkscope.ui.internal.views;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Gives tables and trees of rows their columns. The last column takes what is left of the width. */
public final class Columns {

	private static final int PADDING = 14;

	private Columns() {
	}

	/** Columns for a table. */
	public static void create(TableViewer viewer, List<Column> columns) {
		Table table = viewer.getTable();
		Icons icons = new Icons(table);
		int digit = digitWidth(table);
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			TableViewerColumn made = new TableViewerColumn(viewer, align(column));
			made.getColumn().setText(column.title());
			made.getColumn().setWidth(column.chars() * digit + PADDING);
			made.setLabelProvider(new RowLabels(i, column.number(), icons));
		}
		table.setHeaderVisible(true);
		table.addControlListener(ControlListener.controlResizedAdapter(event -> fill(table)));
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** Columns for a tree. */
	public static void create(TreeViewer viewer, List<Column> columns) {
		Tree tree = viewer.getTree();
		Icons icons = new Icons(tree);
		int digit = digitWidth(tree);
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			TreeViewerColumn made = new TreeViewerColumn(viewer, align(column));
			made.getColumn().setText(column.title());
			made.getColumn().setWidth(column.chars() * digit + PADDING);
			made.setLabelProvider(new RowLabels(i, column.number(), icons));
		}
		tree.setHeaderVisible(true);
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> fill(tree)));
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	private static int align(Column column) {
		return column.number() ? SWT.RIGHT : SWT.LEFT;
	}

	private static int digitWidth(Control control) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return Dialog.convertWidthInCharsToPixels(gc.getFontMetrics(), 1);
		} finally {
			gc.dispose();
		}
	}

	private static void fill(Table table) {
		TableColumn[] columns = table.getColumns();
		int rest = table.getClientArea().width;
		for (int i = 0; i < columns.length - 1; i++) {
			rest -= columns[i].getWidth();
		}
		TableColumn last = columns[columns.length - 1];
		if (rest > last.getWidth()) {
			last.setWidth(rest);
		}
	}

	private static void fill(Tree tree) {
		TreeColumn[] columns = tree.getColumns();
		int rest = tree.getClientArea().width;
		for (int i = 0; i < columns.length - 1; i++) {
			rest -= columns[i].getWidth();
		}
		TreeColumn last = columns[columns.length - 1];
		if (rest > last.getWidth()) {
			last.setWidth(rest);
		}
	}
}
