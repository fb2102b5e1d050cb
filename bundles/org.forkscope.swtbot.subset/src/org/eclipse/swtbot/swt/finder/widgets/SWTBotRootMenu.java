package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A menu bar or a pop-up menu. */
public class SWTBotRootMenu extends AbstractMenuBot<Menu> {

	public SWTBotRootMenu(Menu widget) {
		super(widget);
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	Menu readMenu() {
		return widget;
	}

	@Override
	public boolean isEnabled() {
		return get(widget::isEnabled);
	}

	@Override
	public boolean isVisible() {
		return get(widget::isVisible);
	}
}
