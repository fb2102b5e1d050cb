package org.forkscope.ui.internal.views.pids;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.Copying;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows the allocator of process ids: what is in use, what is known to be free, and what a fork is doing to find an id. */
public final class PidAllocatorView extends KernelView<AllocatorPicture> {

	private final ScanHistories histories = new ScanHistories();
	private Text header;
	private NumberLine numberLine;
	private SashForm tables;
	private TableViewer ids;
	private Label scan;
	private TableViewer steps;

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(contents);
		header = new Text(contents, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		header.setBackground(contents.getBackground());
		WidgetIds.name(header, "pidHeader", Messages.PidAllocatorView_header);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(header);
		numberLine = new NumberLine(contents);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(numberLine.control());
		scan = new Label(contents, SWT.WRAP);
		scan.setData(WidgetIds.KEY, "pidScan");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(scan);
		tables = new SashForm(contents, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		createIds(tables);
		createSteps(tables);
		tables.setWeights(2, 3);
		Copying.enable(getViewSite(), ids, steps);
		return contents;
	}

	private void createIds(Composite parent) {
		ids = table(parent, "pidIds", Messages.PidAllocatorView_ids,
				List.of(Column.number(Messages.PidAllocatorView_id, 5), Column.text(Messages.PidAllocatorView_process, 12),
						Column.number(Messages.PidAllocatorView_group, 6), Column.number(Messages.PidAllocatorView_session, 8),
						Column.text(Messages.PidAllocatorView_zombie, 6)));
	}

	private void createSteps(Composite parent) {
		steps = table(parent, "pidScanSteps", Messages.PidAllocatorView_scan,
				List.of(Column.text(Messages.PidAllocatorView_instant, 9), Column.number(Messages.PidAllocatorView_line, 4),
						Column.number(Messages.PidAllocatorView_candidate, 10), Column.number(Messages.PidAllocatorView_lookingAt, 10),
						Column.text(Messages.PidAllocatorView_round, 9), Column.text(Messages.PidAllocatorView_phase, 11),
						Column.text(Messages.PidAllocatorView_next, 20)));
	}

	private static TableViewer table(Composite parent, String id, String name, List<Column> columns) {
		TableViewer viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new RowKeys());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Columns.create(viewer, columns);
		WidgetIds.name(viewer.getTable(), id, name);
		return viewer;
	}

	@Override
	protected AllocatorPicture rows(MachineTarget machine, Moment moment) {
		return AllocatorPicture.of(moment, instant(moment), histories.of(machine).look(moment.now()));
	}

	/** The instant stands in the header, from which it can be copied, too. */
	@Override
	protected String description(String instant, AllocatorPicture picture) {
		return "";
	}

	@Override
	protected void show(AllocatorPicture picture) {
		header.setText(picture.header());
		scan.setText(picture.scan());
		numberLine.show(picture);
		ids.setInput(picture.ids());
		steps.setInput(picture.steps());
		tables.setMaximizedControl(picture.steps().isEmpty() ? ids.getTable() : null);
		((GridData) numberLine.control().getLayoutData()).heightHint = numberLine.preferredHeight();
		scan.getParent().layout();
	}

	@Override
	public void setFocus() {
		if (ids.getTable().isVisible()) {
			ids.getTable().setFocus();
		} else {
			super.setFocus();
		}
	}

	/** Zooms the number line. */
	void zoom(Zoom zoom) {
		switch (zoom) {
			case IN -> numberLine.zoomIn();
			case OUT -> numberLine.zoomOut();
			case FIT -> numberLine.zoomToFit();
		}
	}
}
