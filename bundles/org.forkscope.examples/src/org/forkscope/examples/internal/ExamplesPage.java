package org.forkscope.examples.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Lets the user choose examples. */
final class ExamplesPage extends WizardPage {

	private static final int VISIBLE_ROWS = 16;
	/** Widths of columns in characters. */
	private static final int FILE_WIDTH = 20;
	private static final int TEXT_WIDTH = 84;

	private final List<Example> examples;
	private CheckboxTableViewer viewer;

	ExamplesPage(List<Example> examples) {
		super(ExamplesPage.class.getSimpleName());
		this.examples = examples;
		setTitle(Messages.ExamplesPage_title);
		setDescription(Messages.ExamplesPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.ExamplesPage_label);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
		createTable(area);
		createButtons(area);
		viewer.setInput(examples);
		viewer.setAllChecked(true);
		Dialog.applyDialogFont(area);
		setControl(area);
	}

	private void createTable(Composite area) {
		TableColumnLayout layout = new TableColumnLayout();
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayout(layout);
		viewer = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		addColumn(layout, Messages.ExamplesPage_file, FILE_WIDTH, Example::name);
		addColumn(layout, Messages.ExamplesPage_shows, TEXT_WIDTH, Example::description);
		viewer.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(FILE_WIDTH + TEXT_WIDTH), viewer.getTable().getItemHeight() * VISIBLE_ROWS).applyTo(frame);
	}

	private void addColumn(TableColumnLayout layout, String title, int width,
			Function<Example, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Example) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(width, convertWidthInCharsToPixels(FILE_WIDTH)));
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		createButton(buttons, Messages.ExamplesPage_selectAll, true);
		createButton(buttons, Messages.ExamplesPage_deselectAll, false);
	}

	private void createButton(Composite parent, String text, boolean checked) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			viewer.setAllChecked(checked);
			validate();
		});
		setButtonLayoutData(button);
	}

	private void validate() {
		boolean chosen = viewer.getCheckedElements().length > 0;
		setErrorMessage(chosen ? null : Messages.ExamplesPage_none);
		setPageComplete(chosen);
	}

	/** The checked examples, in the order of the list; all before the page was ever shown. */
	List<Example> chosen() {
		return viewer == null ? examples
				: Arrays.stream(viewer.getCheckedElements()).map(Example.class::cast).toList();
	}
}
