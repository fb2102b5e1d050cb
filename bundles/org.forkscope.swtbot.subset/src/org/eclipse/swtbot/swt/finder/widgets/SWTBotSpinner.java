package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;

/** A field for numbers. */
public class SWTBotSpinner extends AbstractSWTBotControl<Spinner> {

	public SWTBotSpinner(Spinner widget) {
		super(widget);
	}

	public int getSelection() {
		return get(widget::getSelection);
	}

	/** @throws IllegalArgumentException if the value is outside the spinner's limits */
	public void setSelection(int value) {
		waitForEnabled();
		Misuse.unless(value >= getMinimum() && value <= getMaximum(), () -> value + " is outside the limits of " + this);
		act(widget::setFocus);
		send(widget, SWT.Selection, event -> widget.setSelection(value));
	}

	public int getMinimum() {
		return get(widget::getMinimum);
	}

	public int getMaximum() {
		return get(widget::getMaximum);
	}
}
