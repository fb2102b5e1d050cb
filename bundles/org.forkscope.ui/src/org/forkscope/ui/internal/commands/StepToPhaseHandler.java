package org.forkscope.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.forkscope.debug.model.MachineThread;

/** Lets the selected process go on to the next phase of fork1. */
public final class StepToPhaseHandler extends AbstractHandler {

	@Override
	public boolean isEnabled() {
		MachineThread thread = SelectedMachine.thread();
		return thread != null && thread.canStepInto();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		MachineThread thread = SelectedMachine.thread();
		if (thread != null) {
			thread.stepPhase();
		}
		return null;
	}
}
