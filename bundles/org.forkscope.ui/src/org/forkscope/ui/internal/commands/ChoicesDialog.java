package org.forkscope.ui.internal.commands;

import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Choices;
import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.views.WidgetIds;

/** The choices of a machine as text. What is wrong is said with its place, and the machine stays as it is. */
final class ChoicesDialog extends ResizableDialog {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 260;

	private final MachineTarget target;
	private final Snapshot at;
	private final String choices;
	private StyledText text;

	/** @param choices of the machine where it stands */
	ChoicesDialog(Shell parent, MachineTarget target, String choices) {
		super(parent, Messages.ChoicesDialog_window);
		this.target = target;
		this.choices = choices;
		at = target.snapshot();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ChoicesDialog_title, Long.toString(at.position())));
		setMessage(Messages.ChoicesDialog_message);
		text = new StyledText((Composite) super.createDialogArea(parent), SWT.BORDER | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setText(choices);
		text.setMargins(4, 4, 4, 4);
		WidgetIds.name(text, "choicesText", Messages.ChoicesDialog_window);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ChoicesDialog_follow, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** What can be known without running anything. */
	private void validate() {
		String problem = Choices.problem(written()).orElse(null);
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private String written() {
		return text.getText().replace("\r\n", "\n");
	}

	/** The machine has to try; it answers on another thread. */
	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		Display display = text.getDisplay();
		target.session().choose(at, written()).whenComplete((others, failure) -> display.asyncExec(() -> {
			if (!text.isDisposed()) {
				answered(failure);
			}
		}));
	}

	private void answered(Throwable failure) {
		if (failure == null) {
			super.okPressed();
		} else {
			Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
			setErrorMessage(cause.getMessage());
			getButton(IDialogConstants.OK_ID).setEnabled(true);
			if (cause instanceof ChoicesException problem) {
				text.setSelection(text.getOffsetAtLine(problem.line() - 1) + problem.column() - 1);
				text.setFocus();
			}
		}
	}
}
