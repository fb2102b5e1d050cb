package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What the two kinds of combo boxes have in common. */
abstract class AbstractCombo<T extends Composite> extends AbstractSWTBotControl<T> {

	AbstractCombo(T widget) {
		super(widget);
	}

	// All of these in the UI thread.
	abstract String[] readItems();

	abstract int readSelection();

	abstract void select(int index);

	abstract void writeText(String text);

	public String[] items() {
		return get(this::readItems);
	}

	public int itemCount() {
		return items().length;
	}

	/** The number of the selected item, or -1. */
	public int selectionIndex() {
		return get(this::readSelection);
	}

	/** The selected item, or nothing. */
	public String selection() {
		return get(() -> readSelection() < 0 ? "" : readItems()[readSelection()]);
	}

	/** @throws RuntimeException if there is no such item */
	public void setSelection(String text) {
		waitForEnabled();
		int index = List.of(items()).indexOf(text);
		if (index < 0) {
			throw new IllegalStateException("There is no item '" + text + "' but " + List.of(items()));
		}
		setSelection(index);
	}

	/** @throws IllegalArgumentException if there is no such item */
	public void setSelection(int index) {
		waitForEnabled();
		Misuse.unlessIndex(index, itemCount(), "item");
		act(widget::setFocus);
		send(widget, SWT.Selection, event -> select(index));
	}

	/** @throws IllegalArgumentException if it is read-only */
	public void setText(String text) {
		waitForEnabled();
		Misuse.unless((get(widget::getStyle) & SWT.READ_ONLY) == 0, () -> this + " is read-only");
		act(() -> {
			widget.setFocus();
			writeText(text);
		});
	}
}
