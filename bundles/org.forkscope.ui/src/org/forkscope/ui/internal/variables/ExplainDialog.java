package org.forkscope.ui.internal.variables;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.KernelField;
import org.forkscope.machine.session.Write;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.dialogs.WeightedColumns;

/** The writes that led to a value, the newest first; each can be gone to. */
final class ExplainDialog extends ResizableDialog {

	private static final int TABLE_WIDTH = 960;
	private static final int TABLE_HEIGHT = 160;

	private final KernelField field;
	private final List<Write> writes;
	private TableViewer table;
	private Write chosen;

	ExplainDialog(Shell parent, KernelField field, List<Write> writes) {
		super(parent, Messages.ExplainDialog_window);
		this.field = field;
		this.writes = writes;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ExplainDialog_title,
				new Object[] { field.name(), field.owner(), field.value() }));
		setMessage(writes.isEmpty() ? Messages.ExplainDialog_nobody : Messages.ExplainDialog_message);
		Composite holder = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(holder);
		table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		new WeightedColumns<>(table, Write.class).add(Messages.ExplainDialog_position, 8, write -> "@" + write.position())
				.add(Messages.ExplainDialog_where, 20, WriteTexts::where)
				.add(Messages.ExplainDialog_by, 7, WriteTexts::by)
				.add(Messages.ExplainDialog_change, 33, WriteTexts::change)
				.add(Messages.ExplainDialog_what, 32, Write::text);
		table.addDoubleClickListener(event -> okPressed());
		table.setInput(writes);
		return holder;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ExplainDialog_go, true).setEnabled(!writes.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		if (!writes.isEmpty()) {
			table.setSelection(new StructuredSelection(writes.get(0)));
		}
	}

	@Override
	protected void okPressed() {
		if (table.getStructuredSelection().getFirstElement() instanceof Write write) {
			chosen = write;
			super.okPressed();
		}
	}

	/** The write to go to, after OK. */
	Write chosen() {
		return chosen;
	}
}
