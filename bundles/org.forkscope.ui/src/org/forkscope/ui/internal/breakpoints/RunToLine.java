package org.forkscope.ui.internal.breakpoints;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.model.ISuspendResume;
import org.eclipse.debug.ui.actions.IRunToLineTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.StopPoint.Place;

/** Lets a machine run to the line of the cursor. */
abstract class RunToLine implements IRunToLineTarget {

	@Override
	public final boolean canRunToLine(IWorkbenchPart part, ISelection selection, ISuspendResume target) {
		MachineTarget machine = Adapters.adapt(target, MachineTarget.class);
		return machine != null && machine.canResume() && part instanceof IEditorPart;
	}

	@Override
	public final void runToLine(IWorkbenchPart part, ISelection selection, ISuspendResume target) throws CoreException {
		MachineTarget machine = Adapters.adapt(target, MachineTarget.class);
		if (machine != null && part instanceof IEditorPart editor && selection instanceof ITextSelection text) {
			machine.runTo(place(machine, editor, text.getStartLine() + 1).orElseThrow(RunToLine::nowhere));
		}
	}

	/** The first place at or behind a line, numbered from 1, at which the machine can stop. */
	protected abstract Optional<Place> place(MachineTarget machine, IEditorPart editor, int line);

	private static CoreException nowhere() {
		return new CoreException(new Status(IStatus.WARNING, "org.forkscope.ui", Messages.RunToLine_nowhere));
	}
}
