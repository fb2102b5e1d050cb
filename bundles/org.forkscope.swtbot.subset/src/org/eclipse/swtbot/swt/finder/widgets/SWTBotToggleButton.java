package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A button that stays pressed. */
public class SWTBotToggleButton extends StateButton {

	public SWTBotToggleButton(Button widget) {
		super(widget, SWT.TOGGLE);
	}

	/** Flips it. */
	public SWTBotToggleButton click() {
		flip();
		return this;
	}

	public void press() {
		turn(true);
	}

	public boolean isPressed() {
		return isOn();
	}
}
