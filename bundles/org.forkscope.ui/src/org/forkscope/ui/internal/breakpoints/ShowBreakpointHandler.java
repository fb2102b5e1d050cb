package org.forkscope.ui.internal.breakpoints;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.commands.SelectedMachine;

/** Shows the breakpoint that the selected machine stands still at. */
public final class ShowBreakpointHandler extends AbstractHandler {

	@Override
	public boolean isEnabled() {
		return !stoppedAt().isEmpty();
	}

	private static List<MachineBreakpoint> stoppedAt() {
		MachineTarget machine = SelectedMachine.target();
		return machine == null ? List.of() : machine.stoppedAt();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ShownBreakpoints.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), stoppedAt());
		return null;
	}
}
