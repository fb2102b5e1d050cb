package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.forkscope.swtbot.subset.internal.MenuSearch;
import org.forkscope.swtbot.subset.internal.PopUp;
import org.forkscope.swtbot.subset.internal.Search;
import org.hamcrest.Matcher;

/** A button of a tool bar with an arrow beside it. */
public class SWTBotToolbarDropDownButton extends SWTBotToolbarButton {

	public SWTBotToolbarDropDownButton(ToolItem widget) {
		super(widget, SWT.DROP_DOWN);
	}

	/** Clicks the arrow and finds an item of the menu that pops up. */
	public SWTBotMenu menuItem(String text) {
		waitForEnabled();
		Matcher<MenuItem> matcher = WidgetMatcherFactory.withMnemonic(text);
		return new SWTBotMenu(new Search<>(matcher, () -> find(matcher)).one(0));
	}

	private List<MenuItem> find(Matcher<MenuItem> matcher) {
		List<Menu> menus = PopUp.during(display, this::clickArrow);
		return menus.stream().flatMap(menu -> new MenuSearch(matcher, false, 0).walk(menu).stream()).toList();
	}

	private void clickArrow() {
		send(widget, SWT.Selection, event -> {
			event.detail = SWT.ARROW;
			event.x = widget.getBounds().x;
			event.y = widget.getBounds().y + widget.getBounds().height;
		});
	}
}
