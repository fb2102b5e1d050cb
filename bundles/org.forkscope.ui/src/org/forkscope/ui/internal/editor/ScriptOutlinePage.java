package org.forkscope.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.forkscope.ui.internal.editor.ScriptOutline.Node;

/** The outline of a script: a row for each process, below it what it does. */
final class ScriptOutlinePage extends ContentOutlinePage {

	/** Shows a place in the text. */
	@FunctionalInterface
	interface Revealer {
		void reveal(int offset, int length);
	}

	private static final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Node) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Node) element).children().isEmpty();
		}
	}

	private final Revealer revealer;
	private volatile List<Node> rows = List.of();

	ScriptOutlinePage(Revealer revealer) {
		this.revealer = revealer;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Rows());
		viewer.setLabelProvider(LabelProvider.createTextProvider(element -> ((Node) element).text()));
		viewer.setInput(rows);
	}

	/** Shows the outline of a text. Any thread. */
	void update(String text) {
		rows = ScriptOutline.of(text);
		Display.getDefault().asyncExec(this::show);
	}

	private void show() {
		TreeViewer viewer = getTreeViewer();
		if (viewer != null && !viewer.getControl().isDisposed()) {
			Object[] expanded = viewer.getExpandedElements();
			viewer.setInput(rows);
			viewer.setExpandedElements(expanded);
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof Node node) {
			revealer.reveal(node.offset(), 0);
		}
	}
}
