package org.forkscope.ui.internal.breakpoints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.ui.internal.Errors;

/** Shows breakpoints in the Breakpoints view, whichever way that groups them. For the UI thread. */
public final class ShownBreakpoints {

	/** The view fills itself in the background, also when a group is opened. */
	private static final int PAUSE_MS = 100;
	private static final int LOOKS = 50;

	private final TreeViewer viewer;
	private final List<MachineBreakpoint> breakpoints;
	private final List<TreePath> found = new ArrayList<>();

	private ShownBreakpoints(TreeViewer viewer, List<MachineBreakpoint> breakpoints) {
		this.viewer = viewer;
		this.breakpoints = breakpoints;
	}

	/** Opens the view, if it is not open, and selects breakpoints in it. */
	public static void show(IWorkbenchPage page, List<MachineBreakpoint> breakpoints) {
		try {
			IDebugView view = Adapters.adapt(page.showView(IDebugUIConstants.ID_BREAKPOINT_VIEW), IDebugView.class);
			if (view != null && view.getViewer() instanceof TreeViewer viewer) {
				new ShownBreakpoints(viewer, breakpoints).look(LOOKS);
			}
		} catch (PartInitException e) {
			Errors.show(e);
		}
	}

	private void look(int looks) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		found.clear();
		search(TreePath.EMPTY, viewer.getTree().getItems());
		if (found.size() >= breakpoints.size() || looks == 0) {
			viewer.setSelection(new TreeSelection(found.toArray(TreePath[]::new)), true);
		} else {
			viewer.getControl().getDisplay().timerExec(PAUSE_MS, () -> look(looks - 1));
		}
	}

	private void search(TreePath parent, TreeItem... items) {
		for (TreeItem item : items) {
			// asks for its text to have an item filled that was never in sight
			item.getText();
			if (item.getData() != null) {
				searchIn(parent.createChildPath(item.getData()), item);
			}
		}
	}

	private void searchIn(TreePath path, TreeItem item) {
		if (breakpoints.contains(path.getLastSegment())) {
			found.add(path);
		} else if (item.getExpanded()) {
			search(path, item.getItems());
		} else if (item.getItemCount() > 0) {
			viewer.setExpandedState(path, true);
		}
	}
}
