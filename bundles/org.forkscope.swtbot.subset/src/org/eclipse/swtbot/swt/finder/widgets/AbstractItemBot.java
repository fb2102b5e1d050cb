package org.eclipse.swtbot.swt.finder.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Item;

/** A row of a tree or table. */
abstract class AbstractItemBot<T extends Item, B extends AbstractItemBot<T, B>> extends AbstractSWTBot<T> {

	AbstractItemBot(T widget) {
		super(widget);
	}

	abstract B self();

	// All of these in the UI thread.
	abstract void selectOnlyThis();

	abstract boolean isInSelection();

	abstract boolean readChecked();

	abstract void writeChecked(boolean checked);

	@Override
	protected void prepareContextMenu() {
		select();
	}

	/** Makes it the selection. */
	public B select() {
		waitForEnabled();
		act(() -> control().setFocus());
		sendSelection(SWT.Selection, this::selectOnlyThis, SWT.NONE);
		return self();
	}

	public B click() {
		return click(this::bounds);
	}

	final B click(Supplier<Rectangle> place) {
		select();
		sendMouse(SWT.MouseDown, 1, place);
		sendMouse(SWT.MouseUp, 1, place);
		return self();
	}

	public B doubleClick() {
		return doubleClick(this::bounds);
	}

	final B doubleClick(Supplier<Rectangle> place) {
		click(place);
		sendMouse(SWT.MouseDown, 2, place);
		sendMouse(SWT.MouseDoubleClick, 2, place);
		sendSelection(SWT.DefaultSelection, () -> { }, SWT.NONE);
		sendMouse(SWT.MouseUp, 2, place);
		return self();
	}

	public boolean isSelected() {
		return get(this::isInSelection);
	}

	/** @throws IllegalArgumentException if there are no check boxes */
	public void check() {
		turn(true);
	}

	/** @throws IllegalArgumentException if there are no check boxes */
	public void uncheck() {
		turn(false);
	}

	private void turn(boolean checked) {
		waitForEnabled();
		if (isChecked() != checked) {
			sendSelection(SWT.Selection, () -> writeChecked(checked), SWT.CHECK);
		}
	}

	/** @throws IllegalArgumentException if there are no check boxes */
	public boolean isChecked() {
		Misuse.unless(get(() -> (control().getStyle() & SWT.CHECK) != 0), () -> this + " has no check box");
		return get(this::readChecked);
	}

	private void sendSelection(int type, Runnable change, int detail) {
		if (widget.isDisposed()) {
			return; // by a listener of the event before
		}
		send(get(this::control), type, event -> {
			change.run();
			event.item = widget;
			event.detail = detail;
		});
	}
}
