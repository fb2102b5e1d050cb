package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A tab. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

	public SWTBotCTabItem(CTabItem widget) {
		super(widget);
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Rectangle bounds() {
		return widget.getBounds();
	}

	/** Selects the tab. */
	public SWTBotCTabItem activate() {
		waitForEnabled();
		CTabFolder folder = get(widget::getParent);
		send(folder, SWT.Selection, event -> {
			folder.setSelection(widget);
			event.item = widget;
		});
		return this;
	}

	/** Scrolls the tab into view. */
	public SWTBotCTabItem show() {
		act(() -> widget.getParent().showItem(widget));
		return this;
	}

	/** Whether the tab is the selected one. */
	@Override
	public boolean isActive() {
		return get(() -> widget.getParent().getSelection() == widget);
	}

	/** @throws IllegalArgumentException if the tab cannot be closed */
	public void close() {
		activate();
		CTabFolder folder = get(widget::getParent);
		Rectangle cross = get(() -> TabCross.bounds(widget));
		Misuse.unless(cross.width > 0, () -> this + " has no cross to close it");
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			send(folder, type, event -> {
				event.x = cross.x + cross.width / 2;
				event.y = cross.y + cross.height / 2;
				event.button = 1;
			});
		}
	}
}
