package org.forkscope.ui.internal.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** The contents of a view, or a message in their place. */
final class Pages {

	private final Display display;
	private final Composite control;
	private final StackLayout layout = new StackLayout();
	private final Composite messagePage;
	private final Label message;
	private Control contents;

	Pages(Composite parent) {
		display = parent.getDisplay();
		control = new Composite(parent, SWT.NONE);
		control.setLayout(layout);
		messagePage = new Composite(control, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(messagePage);
		message = new Label(messagePage, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		layout.topControl = messagePage;
	}

	Composite control() {
		return control;
	}

	void setContents(Control newContents) {
		contents = newContents;
	}

	void showContents() {
		bringUp(contents);
	}

	void showMessage(String text) {
		message.setText(text);
		messagePage.layout();
		bringUp(messagePage);
	}

	private void bringUp(Control page) {
		if (layout.topControl != page) {
			layout.topControl = page;
			control.layout();
		}
	}

	void setFocus() {
		layout.topControl.setFocus();
	}

	/** Runs something on the UI thread, unless the view has been closed meanwhile. Any thread. */
	void later(Runnable change) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!control.isDisposed()) {
					change.run();
				}
			});
		}
	}
}
