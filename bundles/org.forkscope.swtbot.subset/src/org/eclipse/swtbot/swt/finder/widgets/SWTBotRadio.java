package org.eclipse.swtbot.swt.finder.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBotControl<Button> {

	public SWTBotRadio(Button widget) {
		super(widget, SWT.RADIO);
	}

	/** Selects it; the one of its group that was selected hears first that it is not any more. */
	public SWTBotRadio click() {
		waitForEnabled();
		Button before = get(this::selectedInGroup);
		if (before != null && before != widget) {
			send(before, SWT.Selection, event -> before.setSelection(false));
		}
		click(() -> widget.setSelection(true));
		return this;
	}

	private Button selectedInGroup() {
		return Stream.of(widget.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.getSelection()).findFirst().orElse(null);
	}

	public boolean isSelected() {
		return get(widget::getSelection);
	}
}
