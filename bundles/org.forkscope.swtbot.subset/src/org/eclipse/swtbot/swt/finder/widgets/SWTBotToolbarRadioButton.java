package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that releases its neighbours. */
public class SWTBotToolbarRadioButton extends SWTBotToolbarButton {

	public SWTBotToolbarRadioButton(ToolItem widget) {
		super(widget, SWT.RADIO);
	}

	@Override
	public SWTBotToolbarRadioButton click() {
		waitForEnabled();
		for (ToolItem item : get(this::selectedNeighbours)) {
			send(item, SWT.Selection, event -> item.setSelection(false));
		}
		click(() -> widget.setSelection(true));
		return this;
	}

	// The group ends at the first item of another kind, on both sides.
	private List<ToolItem> selectedNeighbours() {
		List<ToolItem> items = List.of(widget.getParent().getItems());
		int first = items.indexOf(widget);
		while (first > 0 && isRadio(items.get(first - 1))) {
			first--;
		}
		return items.subList(first, items.size()).stream().takeWhile(SWTBotToolbarRadioButton::isRadio)
				.filter(item -> item != widget && item.getSelection()).toList();
	}

	private static boolean isRadio(ToolItem item) {
		return (item.getStyle() & SWT.RADIO) != 0;
	}

	public boolean isSelected() {
		return get(widget::getSelection);
	}
}
