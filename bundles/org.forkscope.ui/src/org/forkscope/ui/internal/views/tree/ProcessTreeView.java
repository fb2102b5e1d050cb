package org.forkscope.ui.internal.views.tree;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.DebugSelection;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.ViewIds;
import org.forkscope.ui.internal.views.ViewPreferences;
import org.forkscope.ui.internal.views.WidgetIds;
import org.forkscope.ui.internal.views.tree.ProcessRows.Filter;

/** Shows all processes of a machine, children under their parents. */
public final class ProcessTreeView extends KernelView<ProcessRows> {

	private final ProcessTreeContent content = new ProcessTreeContent();
	private final IPreferenceChangeListener preferences = event -> refreshSoon();
	private TreeViewer viewer;
	private Columns columns;
	private Expansion expansion;
	private ProcessId followed;
	private boolean following;

	@Override
	protected Control createContents(Composite parent) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new RowKeys());
		viewer.setContentProvider(content);
		viewer.setDisplayIncrementally(ProcessRows.PORTION);
		columns = Columns.create(viewer, Column.text(Messages.ProcessTreeView_process), Column.text(Messages.ProcessTreeView_state),
				Column.number(Messages.ProcessTreeView_uid), Column.number(Messages.ProcessTreeView_pgid),
				Column.number(Messages.ProcessTreeView_sid), Column.text(Messages.ProcessTreeView_flags));
		WidgetIds.name(viewer.getTree(), "processTree", Messages.ProcessTreeView_tree);
		viewer.setInput(content);
		viewer.addSelectionChangedListener(this::selected);
		expansion = new Expansion(viewer, ProcessRows.PORTION);
		enableCells(viewer);
		ViewPreferences.addListener(preferences);
		return viewer.getTree();
	}

	@Override
	protected ProcessRows rows(MachineTarget machine, Moment moment) {
		return ProcessRows.of(moment,
				new Filter(ViewPreferences.isOn(ViewIds.SHOW_ZOMBIES), ViewPreferences.isOn(ViewIds.SHOW_KERNEL)));
	}

	@Override
	protected void show(ProcessRows rows) {
		content.setRows(rows);
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
			expansion.expandNew(rows);
		} finally {
			viewer.getTree().setRedraw(true);
		}
		columns.fit();
		follow(rows.selected());
	}

	/** Goes where the Debug view has gone, but does not take the user back each time. */
	private void follow(ProcessRow row) {
		ProcessId process = row == null ? null : row.key();
		if (process != null && !process.equals(followed)) {
			following = true;
			viewer.setSelection(new StructuredSelection(row), true);
			following = false;
		}
		followed = process;
	}

	private void selected(SelectionChangedEvent event) {
		IStructuredSelection selection = event.getStructuredSelection();
		if (!following && machine() != null && selection.getFirstElement() instanceof ProcessRow row && !row.key().equals(followed)) {
			followed = row.key();
			DebugSelection.select(getSite().getPage(), machine(), row.key());
		}
	}

	@Override
	public void dispose() {
		ViewPreferences.removeListener(preferences);
		super.dispose();
	}
}
