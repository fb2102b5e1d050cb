package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that stays pressed. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {

	public SWTBotToolbarToggleButton(ToolItem widget) {
		super(widget, SWT.CHECK);
	}

	@Override
	public SWTBotToolbarToggleButton click() {
		return toggle();
	}

	public SWTBotToolbarToggleButton toggle() {
		click(() -> widget.setSelection(!widget.getSelection()));
		return this;
	}

	public void select() {
		turn(true);
	}

	public void deselect() {
		turn(false);
	}

	private void turn(boolean on) {
		waitForEnabled();
		if (isChecked() != on) {
			toggle();
		}
	}

	public boolean isChecked() {
		return get(widget::getSelection);
	}
}
