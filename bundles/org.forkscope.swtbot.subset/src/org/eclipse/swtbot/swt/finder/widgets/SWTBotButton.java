package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBotControl<Button> {

	public SWTBotButton(Button widget) {
		super(widget, SWT.PUSH);
	}

	public SWTBotButton click() {
		click(() -> { });
		return this;
	}
}
