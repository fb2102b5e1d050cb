package org.forkscope.ui.internal.views;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;

/** Selects processes in the Debug view. */
public final class DebugSelection {

	/** The stop at which the user has selected a process of a machine. */
	private static final Map<MachineTarget, Snapshot> CHOSEN = new WeakHashMap<>();

	private DebugSelection() {
	}

	/** Selects a process of a machine, if the Debug view is open. */
	public static void select(IWorkbenchPage page, MachineTarget machine, ProcessId process) {
		Viewer viewer = viewer(page);
		if (viewer != null) {
			CHOSEN.put(machine, machine.snapshot());
			clear(viewer);
			machine.select(process);
		}
	}

	/**
	 * Clears the selection when it is not about the process that the stop is about, so that the view goes where that is; not where
	 * the user has selected another one since.
	 *
	 * @return whether the view has yet to go there
	 */
	static boolean follow(IWorkbenchPage page, MachineTarget machine) {
		Viewer viewer = viewer(page);
		if (viewer == null || CHOSEN.get(machine) == machine.snapshot() || !isElsewhere(viewer.getSelection(), machine)) {
			return false;
		}
		clear(viewer);
		if (machine.currentThread() == null) {
			viewer.setSelection(new TreeSelection(new TreePath(new Object[] { machine.getLaunch(), machine })));
		}
		return true;
	}

	private static boolean isElsewhere(ISelection selection, MachineTarget machine) {
		Selected selected = Selected.of(selection);
		return selection.isEmpty() || selected.machine() == machine && selected.thread() != machine.currentThread();
	}

	/** Scrolls to what is selected. */
	static void reveal(IWorkbenchPage page) {
		Viewer viewer = viewer(page);
		if (viewer != null && viewer.getControl() instanceof Tree tree && !tree.isDisposed()) {
			tree.showSelection();
		}
	}

	private static Viewer viewer(IWorkbenchPage page) {
		IDebugView view = Adapters.adapt(page.findView(IDebugUIConstants.ID_DEBUG_VIEW), IDebugView.class);
		return view == null ? null : view.getViewer();
	}

	/** The view does not let go of a frame that stands still as long as that is selected. */
	private static void clear(Viewer viewer) {
		if (viewer.getControl() instanceof Tree tree) {
			tree.deselectAll();
		}
	}
}
