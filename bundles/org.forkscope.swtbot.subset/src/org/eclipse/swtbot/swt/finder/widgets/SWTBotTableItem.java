package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;

/** A row of a table. */
public class SWTBotTableItem extends AbstractItemBot<TableItem, SWTBotTableItem> {

	public SWTBotTableItem(TableItem widget) {
		super(widget);
	}

	@Override
	SWTBotTableItem self() {
		return this;
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Rectangle bounds() {
		return widget.getBounds();
	}

	@Override
	void selectOnlyThis() {
		widget.getParent().setSelection(widget);
	}

	@Override
	boolean isInSelection() {
		return List.of(widget.getParent().getSelection()).contains(widget);
	}

	@Override
	boolean readChecked() {
		return widget.getChecked();
	}

	@Override
	void writeChecked(boolean checked) {
		widget.setChecked(checked);
	}

	/** The text in a column. */
	public String getText(int column) {
		return get(() -> widget.getText(column));
	}
}
