package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A bot for one control. */
public abstract class AbstractSWTBotControl<T extends Control> extends AbstractSWTBot<T> {

	protected AbstractSWTBotControl(T widget) {
		super(widget);
	}

	/** @throws IllegalArgumentException if the control has not the style */
	protected AbstractSWTBotControl(T widget, int style) {
		super(widget);
		Misuse.unless((get(widget::getStyle) & style) != 0, () -> "The style of " + this + " is another");
	}

	@Override
	protected final Control control() {
		return widget;
	}

	/** What a click with the mouse does to the control, with a change of its state before its listeners hear of it. */
	protected final void click(Runnable change) {
		waitForEnabled();
		act(widget::setFocus);
		sendMouse(SWT.MouseDown, 1);
		sendMouse(SWT.MouseUp, 1);
		send(widget, SWT.Selection, event -> change.run());
	}
}
