package org.forkscope.ui.internal.views;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;

/**
 * What the selection of the Debug view is about. Immutable.
 *
 * @param machine the machine, or {@code null}
 * @param thread  the process, or {@code null} when the machine as a whole is selected
 */
public record Selected(MachineTarget machine, MachineThread thread) {

	static final Selected NOTHING = new Selected(null, null);

	/** What a selection is about. */
	public static Selected of(ISelection selection) {
		Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (element == null) {
			return NOTHING;
		}
		return new Selected(Adapters.adapt(element, MachineTarget.class), Adapters.adapt(element, MachineThread.class));
	}
}
