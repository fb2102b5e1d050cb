package org.forkscope.ui.internal.listing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.breakpoints.LineToggle;

/** Sets a watchpoint on the selected field of all structures of its sort, or removes it. */
public final class WatchFieldHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof FieldNode node) {
			try {
				LineToggle.toggle(WatchBreakpoint.find(node.changes()), () -> WatchBreakpoint.create(node.changes()));
			} catch (CoreException e) {
				Errors.show(e);
			}
		}
		return null;
	}
}
