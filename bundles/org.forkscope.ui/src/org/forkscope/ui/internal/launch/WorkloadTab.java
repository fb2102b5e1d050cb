package org.forkscope.ui.internal.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.Images;
import org.forkscope.ui.internal.dialogs.FileChoice;

/** Which script the machine runs. */
public final class WorkloadTab extends AbstractLaunchConfigurationTab {

	private static final String PATTERN = "*.fks";
	private static final int SUMMARY_WIDTH = 300;

	private final WorkloadCheck check = new WorkloadCheck();
	private LocalResourceManager images;
	private Text file;
	private Button stopAtFirstLine;
	private Label summary;

	@Override
	public String getName() {
		return Messages.WorkloadTab_name;
	}

	@Override
	public String getId() {
		return "org.forkscope.ui.workloadTab";
	}

	@Override
	public Image getImage() {
		return images == null ? null : images.get(Images.SCRIPT);
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), form);
		GridLayoutFactory.swtDefaults().applyTo(form);
		createFileGroup(form);
		stopAtFirstLine = createCheckButton(form, Messages.WorkloadTab_stopAtFirstLine);
		stopAtFirstLine.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> updateLaunchConfigurationDialog()));
		form.addDisposeListener(event -> check.cancel());
		setControl(form);
	}

	private void createFileGroup(Composite form) {
		Group group = new Group(form, SWT.NONE);
		group.setText(Messages.WorkloadTab_script);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		file = new Text(group, SWT.BORDER | SWT.SINGLE);
		file.addModifyListener(event -> updateLaunchConfigurationDialog());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		createButtons(group);
		summary = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(SUMMARY_WIDTH, SWT.DEFAULT).applyTo(summary);
	}

	private void createButtons(Composite group) {
		Composite buttons = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		createPushButton(buttons, Messages.WorkloadTab_workspace, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browseWorkspace()));
		createPushButton(buttons, Messages.WorkloadTab_fileSystem, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browseFileSystem()));
	}

	private void browseWorkspace() {
		FileChoice.inWorkspace(getShell(), Messages.WorkloadTab_workspaceTitle, PATTERN).ifPresent(file::setText);
	}

	private void browseFileSystem() {
		FileChoice.inFileSystem(getShell(), Messages.WorkloadTab_fileSystemTitle, PATTERN).ifPresent(file::setText);
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		WorkloadFile selected = ScriptFiles.selected();
		if (selected != null) {
			configuration.setAttribute(DebugIds.ATTR_FILE, selected.text());
			configuration.rename(getLaunchConfigurationDialog().generateName(selected.name()));
		}
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			file.setText(configuration.getAttribute(DebugIds.ATTR_FILE, ""));
			stopAtFirstLine.setSelection(configuration.getAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, false));
		} catch (CoreException e) {
			Errors.show(e);
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(DebugIds.ATTR_FILE, file.getText().strip());
		configuration.setAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, stopAtFirstLine.getSelection());
		ScriptFiles.map(configuration);
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		WorkloadCheck.Result result = check.result(configuration, this::checked);
		setErrorMessage(result.problem());
		show(result.summary());
		return result.problem() == null;
	}

	private void show(String text) {
		if (!text.equals(summary.getText())) {
			summary.setText(text);
			summary.requestLayout();
		}
	}

	/** The check is done on another thread, so that a large or slow file does not stop the dialog. */
	private void checked() {
		file.getDisplay().asyncExec(() -> {
			if (!file.isDisposed()) {
				updateLaunchConfigurationDialog();
			}
		});
	}
}
