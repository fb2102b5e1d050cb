package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.Errors;

/** Asks for phases and sets breakpoints on them. A phase that has one keeps it, with the new limits. */
public final class AddPhaseBreakpointHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		PhaseDialog dialog = new PhaseDialog(HandlerUtil.getActiveShell(event));
		if (dialog.open() == Window.OK) {
			try {
				for (Phase phase : dialog.phases()) {
					add(phase, dialog.limits());
				}
			} catch (CoreException e) {
				Errors.show(e);
			}
		}
		return null;
	}

	/** Sets a breakpoint. */
	static void add(Phase phase, Limits limits) throws CoreException {
		PhaseBreakpoint present = PhaseBreakpoint.find(phase);
		PhaseBreakpoint breakpoint = present == null ? PhaseBreakpoint.create(phase) : present;
		breakpoint.setEnabled(true);
		limits.apply(breakpoint);
	}
}
