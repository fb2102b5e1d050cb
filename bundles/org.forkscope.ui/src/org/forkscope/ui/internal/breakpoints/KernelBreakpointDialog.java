package org.forkscope.ui.internal.breakpoints;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.ui.internal.dialogs.ResizableDialog;

/** Lets the user choose a function, a field, an event or a phase, and for which processes it stops the machine. */
final class KernelBreakpointDialog extends ResizableDialog {

	private static final int LIST_WIDTH = 480;
	private static final int LIST_HEIGHT = 220;

	private Combo kind;
	private Text filter;
	private ListViewer places;
	private Button option;
	private Label detailLabel;
	private Combo detail;
	private WatchFields watch;
	private LimitFields limits;
	private Choice choice;

	/** What was chosen. */
	private record Choice(BreakpointKind kind, String place, boolean option, String detail, Watched watched, Limits limits) {
	}

	KernelBreakpointDialog(Shell parent) {
		super(parent, Messages.KernelBreakpointDialog_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.KernelBreakpointDialog_title);
		setMessage(Messages.KernelBreakpointDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createKind(area);
		createPlaces(area);
		createDetail(area);
		watch = new WatchFields(area, this::validate);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(watch.control());
		limits = new LimitFields(area, () -> kind().function(place()), this::validate);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(limits.control());
		limits.show(Limits.NONE);
		kind.select(0);
		showKind();
		filter.setFocus();
		return area;
	}

	private void createKind(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.KernelBreakpointDialog_kind);
		kind = new Combo(area, SWT.READ_ONLY);
		kind.setItems(Arrays.stream(BreakpointKind.values()).map(BreakpointKind::text).toArray(String[]::new));
		kind.addListener(SWT.Selection, event -> showKind());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
	}

	private void createPlaces(Composite area) {
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.PhaseDialog_filter);
		filter.addModifyListener(event -> showPlaces());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		places = new ListViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		places.setContentProvider(ArrayContentProvider.getInstance());
		places.setLabelProvider(new LabelProvider());
		places.addSelectionChangedListener(event -> showDetail());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(places.getControl());
	}

	private void createDetail(Composite area) {
		option = new Button(area, SWT.CHECK);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(option);
		detailLabel = new Label(area, SWT.NONE);
		detailLabel.setText(Messages.KernelBreakpointDialog_detail);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(detailLabel);
		detail = new Combo(area, SWT.DROP_DOWN);
		detail.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
	}

	private BreakpointKind kind() {
		return BreakpointKind.values()[kind.getSelectionIndex()];
	}

	private String place() {
		return (String) places.getStructuredSelection().getFirstElement();
	}

	private void showKind() {
		String text = kind().option();
		option.setText(text == null ? "" : text);
		option.setSelection(false);
		show(option, text != null);
		watch.show(Watched.CHANGES, kind() == BreakpointKind.WATCH);
		filter.setText("");
		showPlaces();
	}

	private void showPlaces() {
		List<String> matching = kind().matching(filter.getText());
		places.setInput(matching);
		if (!filter.getText().isBlank() && !matching.isEmpty()) {
			places.setSelection(new StructuredSelection(matching.get(0)));
		}
		showDetail();
	}

	private void showDetail() {
		List<String> details = kind().details(place());
		detail.setItems(details == null ? new String[0] : details.toArray(String[]::new));
		show(detailLabel, details != null);
		show(detail, details != null);
		validate();
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!visible).applyTo(control);
		control.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		String problem = kind().problem(place(), detail.getText());
		String fieldProblem = watch.watched().problem() == null ? limits.problem() : watch.watched().problem();
		problem = problem == null ? fieldProblem : problem;
		setErrorMessage(place() == null ? fieldProblem : problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		choice = new Choice(kind(), place(), option.getSelection(), detail.getText(), watch.watched(), limits.limits());
		super.okPressed();
	}

	/** Sets the breakpoint that was chosen, after OK. */
	void createBreakpoint() throws CoreException {
		MachineBreakpoint breakpoint = choice.kind().create(choice.place(), choice.option(), choice.detail());
		choice.watched().apply(breakpoint);
		choice.limits().apply(breakpoint);
	}
}
