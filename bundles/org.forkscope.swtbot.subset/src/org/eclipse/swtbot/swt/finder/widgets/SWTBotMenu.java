package org.eclipse.swtbot.swt.finder.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.forkscope.swtbot.subset.internal.OpenMenus;
import org.forkscope.swtbot.subset.internal.Ui;

/** An item of a menu. */
public class SWTBotMenu extends AbstractMenuBot<MenuItem> {

	public SWTBotMenu(MenuItem widget) {
		super(widget);
	}

	@Override
	protected Control control() {
		return widget.getParent().getParent();
	}

	@Override
	Menu readMenu() {
		return widget.getMenu();
	}

	@Override
	public boolean isEnabled() {
		return get(widget::isEnabled);
	}

	/** Closes the menu and does what the item stands for; an item with a submenu does nothing. */
	public SWTBotMenu click() {
		waitForEnabled();
		if (!hasMenu()) {
			Ui.post(display, this::choose);
		}
		return this;
	}

	// The order of a real click: the menu has closed when listeners of its item are called.
	private void choose() {
		OpenMenus.hideAll(widget.getParent());
		if (!widget.isDisposed()) {
			changeState();
			widget.notifyListeners(SWT.Selection, new Event());
		}
	}

	private void changeState() {
		if (has(widget, SWT.CHECK)) {
			widget.setSelection(!widget.getSelection());
		} else if (has(widget, SWT.RADIO)) {
			Stream.of(widget.getParent().getItems()).filter(item -> item != widget && has(item, SWT.RADIO) && item.getSelection())
					.forEach(SWTBotMenu::drop);
			widget.setSelection(true);
		}
	}

	private static void drop(MenuItem item) {
		item.setSelection(false);
		item.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean has(MenuItem item, int style) {
		return (item.getStyle() & style) != 0;
	}

	public boolean isChecked() {
		return get(widget::getSelection);
	}

	/** Whether it opens a submenu. */
	public boolean hasMenu() {
		return get(() -> widget.getMenu() != null);
	}
}
