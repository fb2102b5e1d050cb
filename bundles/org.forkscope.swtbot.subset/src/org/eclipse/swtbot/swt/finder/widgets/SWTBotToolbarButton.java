package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public abstract class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

	/** @throws IllegalArgumentException if the item has not the style */
	protected SWTBotToolbarButton(ToolItem widget, int style) {
		super(widget);
		Misuse.unless((get(widget::getStyle) & style) != 0, () -> "The style of " + this + " is another");
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Rectangle bounds() {
		return widget.getBounds();
	}

	@Override
	public boolean isEnabled() {
		return get(widget::isEnabled);
	}

	public SWTBotToolbarButton click() {
		click(() -> { });
		return this;
	}

	final void click(Runnable change) {
		waitForEnabled();
		sendMouse(SWT.MouseDown, 1);
		sendMouse(SWT.MouseUp, 1);
		send(widget, SWT.Selection, event -> change.run());
	}
}
