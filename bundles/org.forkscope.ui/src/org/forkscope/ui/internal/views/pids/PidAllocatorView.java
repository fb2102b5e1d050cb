package org.forkscope.ui.internal.views.pids;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows the allocator of process ids: what is in use, what is known to be free, and what a fork is doing to find an id. */
public final class PidAllocatorView extends KernelView<AllocatorPicture> {

	private static final int MANY = SWT.MULTI | SWT.VIRTUAL;
	/** Percents of the width. */
	private static final int MOST_FOR_IDS = 61;

	private final ScanHistories histories = new ScanHistories();
	private TableViewer globals;
	private Columns globalColumns;
	private NumberLine numberLine;
	private SashForm tables;
	private TableViewer ids;
	private Columns idColumns;
	private Label scan;
	private TableViewer steps;
	private Columns stepColumns;
	/** The width of the ids when the room was shared last; from there the user may move the sash. */
	private int sharedAt;

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(contents);
		createGlobals(contents);
		numberLine = new NumberLine(contents);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(numberLine.control());
		scan = new Label(contents, SWT.WRAP);
		scan.setData(WidgetIds.KEY, "pidScan");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(scan);
		tables = new SashForm(contents, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		createIds(tables);
		createSteps(tables);
		tables.addControlListener(ControlListener.controlResizedAdapter(event -> share()));
		enableCells(ids, steps, globals);
		return contents;
	}

	/** Names and values of the variables, which are on one line. */
	private void createGlobals(Composite parent) {
		globals = table(parent, SWT.SINGLE | SWT.NO_SCROLL, "pidGlobals", Messages.PidAllocatorView_globals);
		globalColumns = Columns.create(globals, Column.text(Messages.PidAllocatorView_instant), Column.number("nextpid"),
				Column.number("pidchecked"), Column.number("randompid"), Column.text(Messages.PidAllocatorView_window));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(globals.getTable());
	}

	private void createIds(Composite parent) {
		ids = table(parent, MANY, "pidIds", Messages.PidAllocatorView_ids);
		idColumns = Columns.create(ids,
				Column.number(Messages.PidAllocatorView_id), Column.text(Messages.PidAllocatorView_process),
				Column.number(Messages.PidAllocatorView_group), Column.number(Messages.PidAllocatorView_session),
				Column.text(Messages.PidAllocatorView_zombie));
	}

	private void createSteps(Composite parent) {
		steps = table(parent, MANY, "pidScanSteps", Messages.PidAllocatorView_scan);
		stepColumns = Columns.create(steps,
				Column.number(Messages.PidAllocatorView_instant), Column.number(Messages.PidAllocatorView_line),
				Column.number(Messages.PidAllocatorView_candidate), Column.number(Messages.PidAllocatorView_lookingAt),
				Column.text(Messages.PidAllocatorView_round), Column.text(Messages.PidAllocatorView_phase),
				Column.text(Messages.PidAllocatorView_next));
	}

	private static TableViewer table(Composite parent, int style, String id, String name) {
		TableViewer viewer = new TableViewer(parent, style | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new RowKeys());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		WidgetIds.name(viewer.getTable(), id, name);
		return viewer;
	}

	@Override
	protected AllocatorPicture rows(MachineTarget machine, Moment moment) {
		return AllocatorPicture.of(moment, instant(moment), histories.of(machine).look(moment.now()));
	}

	/** The instant is with the variables, from where it can be copied, too. */
	@Override
	protected String description(String instant, AllocatorPicture picture) {
		return "";
	}

	@Override
	protected void show(AllocatorPicture picture) {
		globals.setInput(List.of(picture.globals()));
		globalColumns.fit();
		((GridData) globals.getTable().getLayoutData()).heightHint = globals.getTable().getHeaderHeight() + globals.getTable().getItemHeight();
		scan.setText(picture.scan());
		numberLine.show(picture);
		ids.setInput(picture.ids());
		steps.setInput(picture.steps());
		tables.setMaximizedControl(picture.steps().isEmpty() ? ids.getTable() : null);
		idColumns.fit();
		share();
		stepColumns.fit();
		((GridData) numberLine.control().getLayoutData()).heightHint = numberLine.preferredHeight();
		scan.getParent().layout();
	}

	/** The ids get the room that they want, the steps the rest, which is not less than a part that shows what they are. */
	private void share() {
		int room = tables.getClientArea().width;
		int left = Math.min(idColumns.wanted(), room * MOST_FOR_IDS / 100);
		if (left > 0 && left != sharedAt) {
			tables.setWeights(left, room - left);
			sharedAt = left;
		}
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
