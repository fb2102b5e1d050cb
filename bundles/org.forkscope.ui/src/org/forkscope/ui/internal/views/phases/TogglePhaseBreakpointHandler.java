package org.forkscope.ui.internal.views.phases;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Enables or disables the breakpoints at the selected phases. */
public final class TogglePhaseBreakpointHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		for (Object element : HandlerUtil.getCurrentStructuredSelection(event)) {
			if (element instanceof PhaseRow row && row.breakpoint() != PhaseStop.NONE) {
				PhaseBreakpoints.enable(row.phase(), row.breakpoint() == PhaseStop.DISABLED);
			}
		}
		return null;
	}
}
