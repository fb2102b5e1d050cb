package org.forkscope.ui.internal.breakpoints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.dialogs.ResizableDialog;
import org.forkscope.ui.internal.dialogs.WeightedColumns;

/** Lets the user choose phases of fork1, and the process and hit count for the breakpoints on them. */
final class PhaseDialog extends ResizableDialog {

	private static final int TABLE_WIDTH = 620;
	private static final int TABLE_HEIGHT = 320;

	private final Set<Phase> chosen = new TreeSet<>();
	private CheckboxTableViewer phases;
	private Text filter;
	private LimitFields limits;
	private Limits result;

	PhaseDialog(Shell parent) {
		super(parent, Messages.PhaseDialog_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.PhaseDialog_title);
		setMessage(Messages.PhaseDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.PhaseDialog_filter);
		filter.addModifyListener(event -> filterChanged());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		createTable(area);
		limits = new LimitFields(area, () -> BreakpointPlaces.FORK1, this::validate);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(limits.control());
		limits.show(Limits.NONE);
		return area;
	}

	private void createTable(Composite area) {
		Composite holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(holder);
		phases = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION);
		new WeightedColumns<>(phases, Phase.class).add(Messages.PhaseDialog_phase, 28, Phase::name)
				.add(Messages.PhaseDialog_lines, 12, phase -> phase.firstLine() + "\u2013" + phase.lastLine())
				.add(Messages.PhaseDialog_summary, 60, Phase::summary);
		phases.addCheckStateListener(this::checked);
		phases.setInput(Phase.values());
	}

	private void checked(CheckStateChangedEvent event) {
		if (event.getChecked()) {
			chosen.add((Phase) event.getElement());
		} else {
			chosen.remove(event.getElement());
		}
		validate();
	}

	private void filterChanged() {
		phases.setInput(matching(filter.getText()).toArray());
		phases.setCheckedElements(chosen.toArray());
	}

	/** The phases whose name or summary has the text in it. */
	static List<Phase> matching(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(Phase.values()).filter(phase -> (phase.name() + ' ' + phase.name().replace('_', ' ') + ' '
				+ phase.summary()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		setErrorMessage(limits.problem());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty() && limits.problem() == null);
		}
	}

	@Override
	protected void okPressed() {
		result = limits.limits();
		super.okPressed();
	}

	/** The chosen phases, in order. */
	List<Phase> phases() {
		return new ArrayList<>(chosen);
	}

	/** For which process and from which hit on. */
	Limits limits() {
		return result;
	}
}
