package org.forkscope.ui.internal.listing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.ui.internal.Errors;

/** Opens the listing of fork1, so that breakpoints can be set before anything runs. */
public final class OpenListingHandler extends AbstractHandler {

	private static final String FORK1 = "fork1";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && window.getActivePage() != null) {
			try {
				KernelFunctionEntry.named(FORK1).openListing(window.getActivePage());
			} catch (PartInitException e) {
				Errors.show(e);
			}
		}
		return null;
	}
}
