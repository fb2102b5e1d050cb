package org.forkscope.ui.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.forkscope.debug.model.AskingMode;
import org.forkscope.ui.internal.views.ViewIds;

/** Makes machines stop wherever more than one process could take the next step, or not any more. The view Choices asks. */
public final class StepAtChoicePointsHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		AskingMode.set(!AskingMode.isOn());
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		if (AskingMode.isOn()) {
			showView(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		}
		return null;
	}

	private static void showView(IWorkbenchPage page) throws ExecutionException {
		try {
			page.showView(ViewIds.CHOICES, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(AskingMode.isOn());
	}
}
