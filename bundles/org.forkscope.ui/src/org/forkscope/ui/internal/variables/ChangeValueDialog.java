package org.forkscope.ui.internal.variables;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.expressions.ExpressionAssist;

/** Asks for the value of a field, as an expression, and stays open until the machine takes one. */
final class ChangeValueDialog extends ResizableDialog {

	private static final int WIDTH = 420;

	private final KernelVariable field;
	private Text value;

	ChangeValueDialog(Shell parent, KernelVariable field) {
		super(parent, Messages.ChangeValueDialog_window);
		this.field = field;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ChangeValueDialog_title, field.getName(), field.ownerText()));
		setMessage(NLS.bind(Messages.ChangeValueDialog_message, field.getReferenceTypeName()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.ChangeValueDialog_value);
		value = new Text(area, SWT.BORDER);
		value.setText(field.info().value());
		value.selectAll();
		value.addModifyListener(event -> enableOk());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(value);
		ExpressionAssist.install(value, field::function);
		return area;
	}

	private void enableOk() {
		setErrorMessage(null);
		ok().setEnabled(!value.getText().isBlank());
	}

	private Button ok() {
		return getButton(IDialogConstants.OK_ID);
	}

	/** The machine answers soon; until then there is nothing to press. */
	@Override
	protected void okPressed() {
		Display display = getShell().getDisplay();
		ok().setEnabled(false);
		field.assign(value.getText()).whenComplete((done, refusal) -> display.asyncExec(() -> answered(refusal)));
	}

	private void answered(Throwable refusal) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		if (refusal == null) {
			super.okPressed();
		} else {
			ok().setEnabled(true);
			setErrorMessage(refusal.getMessage());
		}
	}
}
