package org.forkscope.ui.internal.views;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.machine.session.ProcessId;

/** Selects processes in the Debug view. */
public final class DebugSelection {

	private DebugSelection() {
	}

	/** Selects a process of a machine, if the Debug view is open and shows it. */
	public static void select(IWorkbenchPage page, MachineTarget machine, ProcessId process) {
		IDebugView view = Adapters.adapt(page.findView(IDebugUIConstants.ID_DEBUG_VIEW), IDebugView.class);
		Viewer viewer = view == null ? null : view.getViewer();
		MachineThread thread = thread(machine, process);
		if (viewer != null && thread != null) {
			Object[] path = { machine.getLaunch(), machine, thread };
			// the view does not let go of a frame that stands still as long as that is selected
			if (viewer.getControl() instanceof Tree tree) {
				tree.deselectAll();
			}
			viewer.setSelection(new TreeSelection(new TreePath(path)), true);
		}
	}

	private static MachineThread thread(MachineTarget machine, ProcessId process) {
		for (IThread thread : machine.getThreads()) {
			if (thread instanceof MachineThread candidate && process.equals(candidate.process())) {
				return candidate;
			}
		}
		return null;
	}
}
