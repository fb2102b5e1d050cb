package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.ui.internal.Errors;

/** Asks for a function, a field, an event or a phase and sets a breakpoint there. */
public final class AddKernelBreakpointHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		KernelBreakpointDialog dialog = new KernelBreakpointDialog(HandlerUtil.getActiveShell(event));
		if (dialog.open() == Window.OK) {
			try {
				dialog.createBreakpoint();
			} catch (CoreException e) {
				Errors.show(e);
			}
		}
		return null;
	}
}
