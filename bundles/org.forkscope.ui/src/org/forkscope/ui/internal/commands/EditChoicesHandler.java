package org.forkscope.ui.internal.commands;

import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.MachineTarget;

/** Shows the choices of the selected machine as text and lets the user edit them. */
public final class EditChoicesHandler extends StillMachineHandler {

	@Override
	boolean isPossible(MachineTarget target) {
		return super.isPossible(target) && target.hasChoices();
	}

	@Override
	void execute(MachineTarget target, Shell shell) {
		target.session().choices().thenAccept(choices -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				new ChoicesDialog(shell, target, choices).open();
			}
		}));
	}
}
