package org.forkscope.ui.internal.views.trapframes;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows the user registers of parent and child side by side, and where each goes on in the kernel. */
public final class TrapframesView extends KernelView<FrameRows> {

	private TableViewer table;
	private Columns columns;
	/** For the job alone. */
	private Snapshot stop;
	private FrameRows atStop;
	private FrameRows atStopBefore;

	@Override
	protected Control createContents(Composite parent) {
		table = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION);
		table.setUseHashlookup(true);
		table.setComparer(new RowKeys());
		table.setContentProvider(ArrayContentProvider.getInstance());
		columns = Columns.create(table, Column.text(Messages.TrapframesView_register), Column.number(parentTitle("")),
				Column.number(childTitle("")), Column.number(NLS.bind(Messages.TrapframesView_parentDecimal, "")),
				Column.number(NLS.bind(Messages.TrapframesView_childDecimal, "")), Column.text(Messages.TrapframesView_meaning));
		WidgetIds.name(table.getTable(), "trapframes", Messages.TrapframesView_table);
		enableCells(table);
		return table.getTable();
	}

	private static String parentTitle(Object pid) {
		return NLS.bind(Messages.TrapframesView_parent, pid).strip();
	}

	private static String childTitle(Object pid) {
		return NLS.bind(Messages.TrapframesView_child, pid).strip();
	}

	@Override
	protected String missing(Moment moment) {
		return moment.process() == null ? org.forkscope.ui.internal.views.Messages.KernelView_select : null;
	}

	@Override
	protected FrameRows rows(MachineTarget machine, Moment moment) {
		FramePair pair = FramePair.of(moment.now(), moment.process());
		RegisterReader.Answer answer = RegisterReader.read(machine.session(), moment.now(), pair);
		if (answer == null) {
			return null;
		}
		FrameRows rows = FrameRows.of(moment, pair, answer.parent(), answer.child());
		if (stop != moment.now()) {
			atStopBefore = stop == moment.before() ? atStop : null;
		}
		stop = moment.now();
		atStop = rows;
		return rows.since(atStopBefore);
	}

	@Override
	protected String description(String instant, FrameRows rows) {
		return instant + "   " + rows.caption();
	}

	@Override
	protected void show(FrameRows rows) {
		title(1, parentTitle(pid(rows.pair().parent())));
		title(2, childTitle(pid(rows.pair().child())));
		title(3, NLS.bind(Messages.TrapframesView_parentDecimal, pid(rows.pair().parent())));
		title(4, NLS.bind(Messages.TrapframesView_childDecimal, pid(rows.pair().child())));
		table.setInput(rows.rows());
		columns.fit();
	}

	private static String pid(ProcessInfo process) {
		return process == null ? "" : process.id().toString();
	}

	private void title(int index, String text) {
		TableColumn column = table.getTable().getColumn(index);
		if (!column.getText().equals(text)) {
			column.setText(text);
		}
	}
}
