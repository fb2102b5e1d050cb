package org.forkscope.ui.internal.commands;


import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Bookmark;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Session;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.dialogs.WeightedColumns;

/** Asks for a position, in words or from the list of bookmarks. */
final class GoToPositionDialog extends ResizableDialog {

	private static final int TABLE_WIDTH = 440;
	private static final int TABLE_HEIGHT = 140;

	private final MachineTarget target;
	private final Session session;
	private Text text;
	private TableViewer bookmarks;
	private Button remove;
	private PositionExpression position;

	GoToPositionDialog(Shell parent, MachineTarget target) {
		super(parent, Messages.GoToPosition_window);
		this.target = target;
		session = target.session();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.GoToPosition_title, Long.toString(target.snapshot().position())));
		setMessage(Messages.GoToPosition_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.GoToPosition_position);
		text = new Text(area, SWT.BORDER);
		text.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		createBookmarks(area);
		return area;
	}

	private void createBookmarks(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.GoToPosition_bookmarks);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(holder);
		bookmarks = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		new WeightedColumns<>(bookmarks, Bookmark.class).add(Messages.GoToPosition_columnPosition, 20, GoToPositionDialog::place)
				.add(Messages.GoToPosition_columnNote, 80, Bookmark::note);
		bookmarks.addSelectionChangedListener(event -> bookmarkSelected());
		bookmarks.addDoubleClickListener(event -> okPressed());
		remove = new Button(area, SWT.PUSH);
		remove.setText(Messages.GoToPosition_remove);
		remove.addListener(SWT.Selection, event -> removeBookmark());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(remove);
		bookmarks.setInput(session.bookmarks());
		remove.setEnabled(false);
	}

	private static String place(Bookmark bookmark) {
		return "@" + bookmark.position();
	}

	private Bookmark selected() {
		return (Bookmark) bookmarks.getStructuredSelection().getFirstElement();
	}

	private void bookmarkSelected() {
		remove.setEnabled(selected() != null);
		if (selected() != null) {
			text.setText(place(selected()));
		}
	}

	private void removeBookmark() {
		session.removeBookmark(selected());
		bookmarks.setInput(session.bookmarks());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.GoToPosition_go, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void validate() {
		String problem = PositionText.problem(text.getText());
		setErrorMessage(text.getText().isBlank() ? null : problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		position = PositionExpression.parse(text.getText());
		super.okPressed();
	}

	/** Where to go, after OK. */
	PositionExpression position() {
		return position;
	}
}
