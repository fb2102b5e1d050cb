package org.eclipse.swtbot.swt.finder.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;

/** A list. */
public class SWTBotList extends AbstractSWTBotControl<List> {

	public SWTBotList(List widget) {
		super(widget);
	}

	public String[] getItems() {
		return get(widget::getItems);
	}

	public int itemCount() {
		return get(widget::getItemCount);
	}

	/** The number of the first such item, or -1. */
	public int indexOf(String item) {
		return get(() -> widget.indexOf(item));
	}

	public String[] selection() {
		return get(widget::getSelection);
	}

	/** @throws IllegalArgumentException if there is no such item */
	public void select(String item) {
		select(new String[] { item });
	}

	/** @throws IllegalArgumentException if one of the items is not there */
	public void select(String... items) {
		select(Stream.of(items).mapToInt(this::indexOf).toArray());
	}

	/** @throws IllegalArgumentException if there is no such item */
	public void select(int index) {
		select(new int[] { index });
	}

	/** @throws IllegalArgumentException if one of the items is not there */
	public void select(int... indices) {
		waitForEnabled();
		for (int index : indices) {
			Misuse.unlessIndex(index, itemCount(), "item");
		}
		act(widget::setFocus);
		send(widget, SWT.Selection, event -> widget.setSelection(indices));
	}

	public void unselect() {
		waitForEnabled();
		send(widget, SWT.Selection, event -> widget.deselectAll());
	}
}
