package org.forkscope.ui.internal.dialogs;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;

/**
 * Gives the table of a dialog columns of text that share its width by weight.
 *
 * @param <E> the elements of the table's input, which is an array or a collection
 */
public final class WeightedColumns<E> {

	private final TableViewer viewer;
	private final Class<E> type;
	private final TableColumnLayout layout = new TableColumnLayout();

	/** @param viewer has a table that is alone in its parent */
	public WeightedColumns(TableViewer viewer, Class<E> type) {
		this.viewer = viewer;
		this.type = type;
		viewer.getTable().getParent().setLayout(layout);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
	}

	/** One more column, to the right of the others. */
	public WeightedColumns<E> add(String title, int weight, Function<E, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply(type.cast(element))));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		return this;
	}
}
