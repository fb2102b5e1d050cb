package org.forkscope.ui.internal.commands;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.MachineTarget;

/** Asks for a position and goes there. */
public final class GoToPositionHandler extends StillMachineHandler {

	@Override
	void execute(MachineTarget target, Shell shell) {
		GoToPositionDialog dialog = new GoToPositionDialog(shell, target);
		if (dialog.open() == Window.OK) {
			target.goTo(dialog.position());
		}
	}
}
