package org.forkscope.ui.internal.listing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.listing.ListingLine.Kind;

/** The functions of a listing, and the phases of fork1. */
final class ListingOutline extends ContentOutlinePage {

	/** A function or a phase. */
	record Entry(String text, int line, List<Entry> inside) {

		@Override
		public String toString() {
			return text;
		}
	}

	private static final int EXPANDED = 2;

	private final ListingEditor editor;

	ListingOutline(ListingEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Contents());
		viewer.setLabelProvider(new LabelProvider());
		viewer.setAutoExpandLevel(EXPANDED);
		refresh();
	}

	/** The editor shows another source. */
	void refresh() {
		if (getTreeViewer() != null) {
			getTreeViewer().setInput(entries(editor.listing()).toArray());
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			editor.reveal(entry.line());
		}
	}

	/** The functions in the order of the file, each with its phases. */
	static List<Entry> entries(Listing listing) {
		List<Entry> functions = new ArrayList<>();
		ListingLine before = null;
		for (ListingLine line : listing.lines()) {
			if (line.kind() == Kind.FUNCTION) {
				functions.add(new Entry(line.function() + "()", line.number(), new ArrayList<>()));
			} else if (line.kind() != Kind.BLANK && line.phase() != null && (before == null || before.phase() != line.phase())) {
				functions.get(functions.size() - 1).inside().add(new Entry(line.phase().name(), line.number(), List.of()));
			}
			before = line.kind() == Kind.BLANK ? before : line;
		}
		return functions;
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object entry) {
			return ((Entry) entry).inside().toArray();
		}

		@Override
		public Object getParent(Object entry) {
			return null;
		}

		@Override
		public boolean hasChildren(Object entry) {
			return !((Entry) entry).inside().isEmpty();
		}
	}
}
