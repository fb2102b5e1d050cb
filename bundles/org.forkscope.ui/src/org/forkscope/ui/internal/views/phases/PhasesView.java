package org.forkscope.ui.internal.views.phases;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.breakpoints.BreakpointChanges;
import org.forkscope.ui.internal.listing.ListingEditor;
import org.forkscope.ui.internal.source.KernelSources;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows the phases of fork1, which processes are where, and at which of them a machine stops. */
public final class PhasesView extends KernelView<List<PhaseRow>> {

	/** So many phases before the one that comes next stay in sight. */
	private static final int CONTEXT = 2;

	private BreakpointChanges breakpoints;
	private CheckboxTableViewer viewer;
	private Columns columns;
	/** The phase that was brought into sight last; from there the user may scroll away. */
	private Phase revealed;

	@Override
	protected Control createContents(Composite parent) {
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new RowKeys());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns = Columns.create(viewer, Column.text(Messages.PhasesView_phase), Column.text(Messages.PhasesView_inside),
				Column.number(Messages.PhasesView_hits), Column.text(Messages.PhasesView_lines), Column.text(Messages.PhasesView_summary));
		viewer.setCheckStateProvider(new Checks());
		viewer.addCheckStateListener(this::checked);
		viewer.addOpenListener(this::reveal);
		WidgetIds.name(viewer.getTable(), "phases", Messages.PhasesView_table);
		enableCells(viewer);
		breakpoints = new BreakpointChanges(PhaseBreakpoint.class, this::refreshSoon);
		return viewer.getTable();
	}

	/** Checked means that there is a breakpoint; grey that it is disabled. */
	private static final class Checks implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object row) {
			return ((PhaseRow) row).breakpoint() != PhaseStop.NONE;
		}

		@Override
		public boolean isGrayed(Object row) {
			return ((PhaseRow) row).breakpoint() == PhaseStop.DISABLED;
		}
	}

	/** Breakpoints can be set before any machine runs. */
	@Override
	protected boolean needsMachine() {
		return false;
	}

	@Override
	protected List<PhaseRow> rows(MachineTarget machine, Moment moment) {
		return PhaseRows.of(moment, phase -> PhaseBreakpoints.mark(machine, phase));
	}

	@Override
	protected void show(List<PhaseRow> rows) {
		viewer.setInput(rows);
		columns.fit();
		rows.stream().filter(PhaseRow::isCurrent).map(PhaseRow::phase).findFirst().ifPresent(phase -> {
			if (phase != revealed) {
				viewer.getTable().setTopIndex(Math.max(0, phase.ordinal() - CONTEXT));
			}
			revealed = phase;
		});
	}

	private void checked(CheckStateChangedEvent event) {
		Phase phase = ((PhaseRow) event.getElement()).phase();
		PhaseBreakpoints.set(phase, event.getChecked());
	}

	private void reveal(OpenEvent event) {
		if (viewer.getStructuredSelection().getFirstElement() instanceof PhaseRow row) {
			try {
				ListingEditor.open(getSite().getPage(), KernelSources.of(KernelListing.KERN_FORK), row.phase().firstLine());
			} catch (PartInitException e) {
				Errors.show(e);
			}
		}
	}

	@Override
	public void dispose() {
		if (breakpoints != null) {
			breakpoints.dispose();
		}
		super.dispose();
	}
}
