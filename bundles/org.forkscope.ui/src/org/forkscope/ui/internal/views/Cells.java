package org.forkscope.ui.internal.views;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.forkscope.debug.model.FieldSource;

/** The cells of a view: what is selected is a cell of the table or tree that had the focus last. For the UI thread. */
final class Cells implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Map<ColumnViewer, CellCursor> cursors = new LinkedHashMap<>();
	private final Function<FieldPath, FieldSource> fields;
	private final Consumer<String> status;
	private ColumnViewer current;

	/**
	 * @param fields the field at a path, at the present stop; {@code null} while there is none
	 * @param status is told which cell is selected
	 */
	Cells(Function<FieldPath, FieldSource> fields, Consumer<String> status, ColumnViewer... viewers) {
		this.fields = fields;
		this.status = status;
		current = viewers[0];
		Arrays.stream(viewers).forEach(this::add);
	}

	private void add(ColumnViewer viewer) {
		cursors.put(viewer, new CellCursor(viewer, () -> changed(viewer)));
		viewer.addSelectionChangedListener(event -> changed(viewer));
		viewer.getControl().addListener(SWT.FocusIn, event -> {
			current = viewer;
			changed(viewer);
		});
	}

	private void changed(ColumnViewer viewer) {
		if (viewer == current) {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
			status.accept(description());
		}
	}

	private String description() {
		FieldPath path = path();
		String title = cursors.get(current).title();
		return path == null ? title : NLS.bind(Messages.Cells_field, title, path.field());
	}

	@Override
	public ISelection getSelection() {
		return new CellSelection(current.getStructuredSelection().toList(), path(), fields);
	}

	/** What the selected cell shows; {@code null} for no field, and where not just one row is selected. */
	private FieldPath path() {
		IStructuredSelection rows = current.getStructuredSelection();
		return rows.size() == 1 && rows.getFirstElement() instanceof Row row ? row.cells().get(cursors.get(current).column()).field()
				: null;
	}

	@Override
	public void setSelection(ISelection selection) {
		current.setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
