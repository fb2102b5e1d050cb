package org.forkscope.ui.internal.dialogs;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Shell;

/** A dialog that says what it is for above its content, and that the user can make larger. */
public abstract class ResizableDialog extends TitleAreaDialog {

	private final String window;

	/** @param window the text in the title bar of the window */
	protected ResizableDialog(Shell parent, String window) {
		super(parent);
		this.window = window;
		setHelpAvailable(false);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(window);
	}
}
