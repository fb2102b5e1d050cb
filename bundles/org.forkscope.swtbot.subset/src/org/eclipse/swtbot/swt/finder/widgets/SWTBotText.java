package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.forkscope.swtbot.subset.internal.Keys;

/** A text field. */
public class SWTBotText extends AbstractSWTBotControl<Text> {

	public SWTBotText(Text widget) {
		super(widget);
	}

	/** @throws IllegalArgumentException if it is read-only */
	public SWTBotText setText(String text) {
		waitForEnabled();
		Misuse.unless(!isReadOnly(), () -> this + " is read-only");
		act(() -> {
			widget.setFocus();
			widget.setText(text);
		});
		return this;
	}

	/** Types key by key, where the caret is. */
	public SWTBotText typeText(String text) {
		setFocus();
		Keys.type(display, text);
		return this;
	}

	public SWTBotText selectAll() {
		waitForEnabled();
		act(widget::selectAll);
		return this;
	}

	public boolean isReadOnly() {
		return get(() -> (widget.getStyle() & SWT.READ_ONLY) != 0 || !widget.getEditable());
	}
}
