package org.forkscope.ui.internal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.listing.ListingLine.Kind;
import org.forkscope.ui.internal.breakpoints.BreakpointChanges;

/** The functions of a listing, and the phases of fork1; the structures of the kernel with their fields. */
final class ListingOutline extends ContentOutlinePage {

	/** A function or a phase. */
	record Entry(String text, int line, List<Entry> inside) implements OutlineNode {

		@Override
		public String toString() {
			return text;
		}
	}

	private static final String MENU = "org.forkscope.ui.listingOutline";

	private final ListingEditor editor;
	private BreakpointChanges watchpoints;

	ListingOutline(ListingEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Contents());
		watchpoints = new BreakpointChanges(WatchBreakpoint.class, this::watchpointsChanged);
		viewer.setLabelProvider(new OutlineLabels(viewer.getControl()));
		addMenu(viewer);
		refresh();
	}

	private void addMenu(TreeViewer viewer) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(MENU, menu, viewer);
	}

	/** Any thread. */
	private void watchpointsChanged() {
		Display display = getSite().getShell().getDisplay();
		display.asyncExec(() -> {
			if (!getTreeViewer().getControl().isDisposed()) {
				getTreeViewer().refresh(true);
			}
		});
	}

	/** The editor shows another source. */
	void refresh() {
		if (getTreeViewer() != null) {
			List<Entry> entries = entries(editor.listing());
			getTreeViewer().setInput(Stream.concat(entries.stream(), Stream.of(new StructNode.All())).toArray());
			entries.forEach(entry -> getTreeViewer().setExpandedState(entry, true));
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

	@Override
	public void dispose() {
		if (watchpoints != null) {
			watchpoints.dispose();
		}
		super.dispose();
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object entry) {
			return ((OutlineNode) entry).inside().toArray();
		}

		@Override
		public Object getParent(Object entry) {
			return null;
		}

		@Override
		public boolean hasChildren(Object entry) {
			return !((OutlineNode) entry).inside().isEmpty();
		}
	}
}
