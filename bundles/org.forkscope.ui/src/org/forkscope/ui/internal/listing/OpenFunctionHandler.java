package org.forkscope.ui.internal.listing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.ui.internal.Errors;

/** Opens the source of a function that the user chooses by name. */
public final class OpenFunctionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && window.getActivePage() != null) {
			open(window);
		}
		return null;
	}

	private static void open(IWorkbenchWindow window) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new LabelProvider());
		dialog.setTitle(Messages.OpenFunctionHandler_title);
		dialog.setMessage(Messages.OpenFunctionHandler_message);
		dialog.setElements(KernelFunctionEntry.all().toArray());
		dialog.setMultipleSelection(false);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof KernelFunctionEntry function) {
			try {
				function.open(window.getActivePage());
			} catch (PartInitException e) {
				Errors.show(e);
			}
		}
	}
}
