package org.forkscope.ui.internal.views.choices;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.views.Answers;
import org.forkscope.ui.internal.views.Column;
import org.forkscope.ui.internal.views.Columns;
import org.forkscope.ui.internal.views.KernelView;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.RowKeys;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows who can take the next step, lets the user say who does, and shows the choices so far. */
public final class ChoicesView extends KernelView<ChoiceRows> {

	private static final int[] SHARES = { 70, 30 };

	private TableViewer table;
	private Columns columns;
	private Text list;

	@Override
	protected Control createContents(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		table = new TableViewer(halves, SWT.SINGLE | SWT.FULL_SELECTION);
		table.setUseHashlookup(true);
		table.setComparer(new RowKeys());
		table.setContentProvider(ArrayContentProvider.getInstance());
		columns = Columns.create(table, Column.text(Messages.ChoicesView_name), Column.text(Messages.ChoicesView_process),
				Column.text(Messages.ChoicesView_comes));
		WidgetIds.name(table.getTable(), "choices", Messages.ChoicesView_table);
		table.addDoubleClickListener(event -> runNext());
		enableCells(table);
		list = new Text(halves, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		list.setFont(JFaceResources.getTextFont());
		WidgetIds.name(list, "choicesSoFar", Messages.ChoicesView_list);
		halves.setWeights(SHARES);
		return halves;
	}

	private void runNext() {
		if (machine() != null && table.getStructuredSelection().getFirstElement() instanceof ChoiceRow row) {
			machine().runNext(row.process());
		}
	}

	@Override
	protected String missing(Moment moment) {
		return moment.now().scheduling().isTogether() ? null : Messages.ChoicesView_inTurn;
	}

	@Override
	protected ChoiceRows rows(MachineTarget machine, Moment moment) {
		String choices = Answers.of(machine.session().choices());
		return choices == null ? null : ChoiceRows.of(moment, choices);
	}

	@Override
	protected String description(String instant, ChoiceRows rows) {
		int candidates = rows.rows().size();
		if (candidates > 1) {
			return NLS.bind(Messages.ChoicesView_many, instant, candidates);
		}
		return NLS.bind(candidates == 1 ? Messages.ChoicesView_one : Messages.ChoicesView_nobody, instant);
	}

	@Override
	protected void show(ChoiceRows rows) {
		table.setInput(rows.rows());
		columns.fit();
		rows.rows().stream().filter(ChoiceRow::chosen).findFirst()
				.ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
		showList(rows.choices());
		if (rows.asks()) {
			getSite().getPage().bringToTop(this);
		}
	}

	/** The end of what was chosen so far stays in sight. */
	private void showList(String choices) {
		if (!list.getText().replace(list.getLineDelimiter(), "\n").equals(choices)) {
			list.setText(choices.replace("\n", list.getLineDelimiter()));
			int ahead = list.getText().indexOf(list.getLineDelimiter() + '#');
			list.setSelection(ahead < 0 ? list.getCharCount() : ahead);
			list.showSelection();
		}
	}
}
