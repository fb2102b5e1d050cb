package org.forkscope.ui.internal.source;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.source.OwnSourceField.State;

/** Asks where the user's own copy of {@code kern_fork.c} is, for one launch configuration. */
final class OwnSourceDialog extends ResizableDialog {

	private static final int WIDTH = 460;

	private String path;
	private OwnSourceField field;

	/** @param path what is shown first */
	OwnSourceDialog(Shell parent, String path) {
		super(parent, Messages.OwnSourceDialog_window);
		this.path = path;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.OwnSourceDialog_title);
		setMessage(Messages.OwnSource_intro);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		field = new OwnSourceField(area, this::show);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		field.setPath(path);
	}

	private void show(State state) {
		setErrorMessage(state == State.REFUSED ? Messages.OwnSource_refused : null);
		getButton(IDialogConstants.OK_ID).setEnabled(state == State.GOOD);
	}

	@Override
	protected void okPressed() {
		path = field.path();
		super.okPressed();
	}

	/** What the user has named, after OK. */
	String path() {
		return path;
	}
}
