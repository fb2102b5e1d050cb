package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Combo;

/** A combo box. */
public class SWTBotCombo extends AbstractCombo<Combo> {

	public SWTBotCombo(Combo widget) {
		super(widget);
	}

	@Override
	String[] readItems() {
		return widget.getItems();
	}

	@Override
	int readSelection() {
		return widget.getSelectionIndex();
	}

	@Override
	void select(int index) {
		widget.select(index);
	}

	@Override
	void writeText(String text) {
		widget.setText(text);
	}
}
