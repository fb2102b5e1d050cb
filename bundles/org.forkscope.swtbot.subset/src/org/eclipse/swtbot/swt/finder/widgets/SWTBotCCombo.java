package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CCombo;

/** A combo box that fits into a table. */
public class SWTBotCCombo extends AbstractCombo<CCombo> {

	public SWTBotCCombo(CCombo widget) {
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
