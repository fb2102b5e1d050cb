package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.ui.IViewReference;
import org.forkscope.swtbot.subset.internal.Search;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.Workbench;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A view. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

	private static final String VIEW_MENU = "ViewMenu"; // the tag that the workbench gives to the menu behind the three dots

	public SWTBotView(IViewReference reference, SWTWorkbenchBot bot) {
		super(reference, bot);
	}

	@Override
	public void close() {
		Ui.run(bot.getDisplay(), () -> Workbench.page().hideView(partReference));
	}

	/** The menu behind the view's three dots. */
	public SWTBotRootMenu viewMenu() {
		Matcher<Menu> what = new IsAnything<>("menu of the view " + getTitle());
		return new SWTBotRootMenu(new Search<>(what, () -> Ui.get(bot.getDisplay(), this::renderMenu)).one(0));
	}

	// What the workbench does when the user clicks the dots, but for the pop-up itself.
	private List<Menu> renderMenu() {
		MPart part = model();
		IPresentationEngine engine = part.getContext().get(IPresentationEngine.class);
		Control parent = (Control) part.getWidget();
		return part.getMenus().stream().filter(menu -> menu.getTags().contains(VIEW_MENU))
				.map(menu -> engine.createGui(menu, parent.getShell(), part.getContext())).flatMap(Stream::ofNullable).map(Menu.class::cast).toList();
	}

	/** An item anywhere in the menu behind the view's three dots. */
	public SWTBotMenu viewMenu(String text) {
		return viewMenu().menu(text, true, 0);
	}
}
