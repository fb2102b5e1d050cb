package org.forkscope.swtbot.subset.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/**
 * Opens menus for their listeners only, nothing appears on the screen. A menu stays open until one of its items is clicked or it is
 * opened again, because many menus throw their items away when they close.
 */
public final class OpenMenus {

	private static final String OPEN = OpenMenus.class.getName();

	private OpenMenus() {
	}

	/** Lets the menu fill itself. What is on the screen by itself is left as it is. */
	public static void open(Menu menu) {
		if (Ui.get(menu.getDisplay(), menu::isVisible)) {
			return;
		}
		Ui.post(menu.getDisplay(), () -> hide(menu)); // in a round of its own: closing may leave work in the queue
		Ui.post(menu.getDisplay(), () -> show(menu));
	}

	public static void close(Menu menu) {
		if (!menu.isDisposed()) {
			Ui.post(menu.getDisplay(), () -> hide(menu));
		}
	}

	private static void show(Menu menu) {
		if (!menu.isDisposed()) {
			menu.setData(OPEN, Boolean.TRUE);
			menu.notifyListeners(SWT.Show, new Event());
		}
	}

	/** Closes the menu and those it belongs to, innermost first. UI thread only. */
	public static void hideAll(Menu innermost) {
		Menu menu = innermost;
		while (menu != null && !menu.isDisposed()) {
			Menu parent = menu.getParentMenu();
			hide(menu);
			menu = parent;
		}
	}

	private static void hide(Menu menu) {
		if (menu.isDisposed() || (menu.getStyle() & SWT.BAR) != 0) {
			return;
		}
		if (menu.isVisible()) {
			menu.setVisible(false);
		} else if (menu.getData(OPEN) != null) {
			menu.setData(OPEN, null);
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}
}
