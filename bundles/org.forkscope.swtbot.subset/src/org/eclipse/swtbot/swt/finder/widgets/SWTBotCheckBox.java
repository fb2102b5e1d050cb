package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A check box. */
public class SWTBotCheckBox extends StateButton {

	public SWTBotCheckBox(Button widget) {
		super(widget, SWT.CHECK);
	}

	/** Flips it. */
	public SWTBotCheckBox click() {
		flip();
		return this;
	}

	public void select() {
		turn(true);
	}

	public void deselect() {
		turn(false);
	}

	public boolean isChecked() {
		return isOn();
	}
}
