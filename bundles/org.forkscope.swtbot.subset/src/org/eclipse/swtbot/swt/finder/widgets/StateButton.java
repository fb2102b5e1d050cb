package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** A button that stays on or off. */
abstract class StateButton extends AbstractSWTBotControl<Button> {

	StateButton(Button widget, int style) {
		super(widget, style);
	}

	final boolean isOn() {
		return get(widget::getSelection);
	}

	final void flip() {
		click(() -> widget.setSelection(!widget.getSelection()));
	}

	/** Switches; without any event if it is so already. */
	final void turn(boolean on) {
		waitForEnabled();
		if (isOn() != on) {
			flip();
		}
	}
}
