package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.Workbench;

/** A perspective. */
public class SWTBotPerspective {

	private final IPerspectiveDescriptor perspective;
	private final SWTWorkbenchBot bot;

	public SWTBotPerspective(IPerspectiveDescriptor perspective, SWTWorkbenchBot bot) {
		this.perspective = perspective;
		this.bot = bot;
	}

	public void activate() {
		Ui.run(bot.getDisplay(), () -> Workbench.page().setPerspective(perspective));
	}

	/** Closes it; does not save its editors. */
	public void close() {
		Ui.run(bot.getDisplay(), () -> Workbench.page().closePerspective(perspective, false, false));
	}

	public boolean isActive() {
		return Workbench.get(this::isActiveIn);
	}

	private boolean isActiveIn(IWorkbenchPage page) {
		return page.getPerspective() != null && page.getPerspective().getId().equals(perspective.getId());
	}

	public String getLabel() {
		return perspective.getLabel();
	}
}
