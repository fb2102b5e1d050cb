package org.forkscope.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.model.MachineTarget;

/** A command that asks something about the selected machine, which must stand still. */
abstract class StillMachineHandler extends AbstractHandler {

	@Override
	public final boolean isEnabled() {
		MachineTarget target = SelectedMachine.target();
		return target != null && isPossible(target);
	}

	/** Whether the command makes sense for a machine now. */
	boolean isPossible(MachineTarget target) {
		return target.canTravel();
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		MachineTarget target = SelectedMachine.target();
		if (target != null && isPossible(target)) {
			execute(target, HandlerUtil.getActiveShell(event));
		}
		return null;
	}

	/** @param target stands still */
	abstract void execute(MachineTarget target, Shell shell);
}
