package org.forkscope.ui.internal.breakpoints;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.forkscope.machine.session.Access;

/** The fields for what stops at a watched field. They take no room while another kind of breakpoint is shown. */
final class WatchFields {

	private static final int SPACING = 12;

	private final Composite control;
	private final Button read;
	private final Button write;
	private final Button onlyChange;

	/** @param parent has a grid layout @param changed called when the user has chosen something */
	WatchFields(Composite parent, Runnable changed) {
		control = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(SPACING).applyTo(control);
		GridDataFactory.fillDefaults().applyTo(control);
		new Label(control, SWT.NONE).setText(Messages.WatchFields_stopAt);
		read = check(Messages.WatchFields_read, changed);
		write = check(Messages.WatchFields_write, changed);
		onlyChange = check(Messages.WatchFields_onlyChange, changed);
	}

	private Button check(String text, Runnable changed) {
		Button button = new Button(control, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			enable();
			changed.run();
		});
		return button;
	}

	/** Writes that change nothing matter only where writes stop. */
	private void enable() {
		onlyChange.setEnabled(write.getSelection());
	}

	Composite control() {
		return control;
	}

	/** @param visible whether the breakpoint is a watchpoint */
	void show(Watched watched, boolean visible) {
		read.setSelection(watched.access().reads());
		write.setSelection(watched.access().writes());
		onlyChange.setSelection(watched.onlyChange());
		enable();
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
		control.requestLayout();
	}

	/** What the user has chosen; it can have a {@link Watched#problem}. */
	Watched watched() {
		return new Watched(Access.of(read.getSelection(), write.getSelection()), onlyChange.getSelection());
	}
}
