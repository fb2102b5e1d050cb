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
	private TableViewer ids;
	private Label scan;
	private TableViewer steps;

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(contents);
		header = new Text(contents, SWT.READ_ONLY | SWT.SINGLE);
		WidgetIds.name(header, "pidHeader", Messages.PidAllocatorView_header);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(header);
		numberLine = new NumberLine(contents);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(numberLine.control());
		SashForm tables = new SashForm(contents, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		createIds(tables);
		createScan(tables);
		tables.setWeights(1, 1);
		Copying.enable(getViewSite(), ids, steps);
		return contents;
	}

	private void createIds(Composite parent) {
		ids = table(parent, "pidIds", Messages.PidAllocatorView_ids,
				List.of(Column.number(Messages.PidAllocatorView_id, 5), Column.text(Messages.PidAllocatorView_process, 12),
						Column.text(Messages.PidAllocatorView_zombie, 6), Column.number(Messages.PidAllocatorView_group, 7),
						Column.number(Messages.PidAllocatorView_session, 8)));
	}

	private void createScan(Composite parent) {
		Composite part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(part);
		scan = new Label(part, SWT.WRAP);
		scan.setData(WidgetIds.KEY, "pidScan");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(scan);
		steps = table(part, "pidScanSteps", Messages.PidAllocatorView_scan,
				List.of(Column.text(Messages.PidAllocatorView_instant, 8), Column.text(Messages.PidAllocatorView_phase, 11),
						Column.number(Messages.PidAllocatorView_line, 5), Column.number(Messages.PidAllocatorView_candidate, 8),
						Column.number(Messages.PidAllocatorView_lookingAt, 9), Column.text(Messages.PidAllocatorView_round, 9),
						Column.text(Messages.PidAllocatorView_next, 20)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(steps.getTable());
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
		return AllocatorPicture.of(moment, histories.of(machine).look(moment.now()));
	}

	@Override
	protected void show(AllocatorPicture picture) {
		header.setText(picture.header());
		scan.setText(picture.scan());
		numberLine.show(picture);
		GridData data = (GridData) numberLine.control().getLayoutData();
		int height = numberLine.preferredHeight();
		boolean moved = data.heightHint != height;
		data.heightHint = height;
		ids.setInput(picture.ids());
		steps.setInput(picture.steps());
		scan.getParent().layout();
		if (moved) {
			numberLine.control().getParent().layout();
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
