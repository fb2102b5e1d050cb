package org.forkscope.ui.internal.launch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.Images;

/** Settings of the machine for what its script leaves open. */
public final class MachineTab extends AbstractLaunchConfigurationTab {

	private static final int COLUMNS = 3;
	private static final int FIELD_WIDTH = 130;

	private final Map<MachineKey, KeyField> fields = new EnumMap<>(MachineKey.class);
	private ProcessesGroup processes;
	private LocalResourceManager images;

	@Override
	public String getName() {
		return Messages.MachineTab_name;
	}

	@Override
	public String getId() {
		return "org.forkscope.ui.machineTab";
	}

	@Override
	public Image getImage() {
		return images == null ? null : images.get(Images.MACHINE);
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), form);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(10, 6).applyTo(form);
		Label intro = new Label(form, SWT.WRAP);
		intro.setText(Messages.MachineTab_intro);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(intro);
		for (MachineKey key : MachineKey.values()) {
			addField(form, key);
		}
		processes = new ProcessesGroup(form, this::updateLaunchConfigurationDialog);
		setControl(form);
	}

	private void addField(Composite form, MachineKey key) {
		Label name = new Label(form, SWT.NONE);
		name.setText(NLS.bind(Messages.MachineTab_label, key.word()));
		KeyField field = KeyField.create(form, key, this::updateLaunchConfigurationDialog);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field.control());
		Label description = new Label(form, SWT.WRAP);
		description.setText(key.description());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT)
				.applyTo(description);
		fields.put(key, field);
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		for (MachineKey key : MachineKey.values()) {
			configuration.removeAttribute(DebugIds.attribute(key));
		}
		ProcessesGroup.setDefaults(configuration);
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		fields.forEach((key, field) -> field.setValue(value(configuration, key)));
		try {
			processes.initializeFrom(configuration);
		} catch (CoreException e) {
			Errors.log(e);
		}
	}

	private static String value(ILaunchConfiguration configuration, MachineKey key) {
		try {
			return configuration.getAttribute(DebugIds.attribute(key), "");
		} catch (CoreException e) {
			Errors.log(e);
			return "";
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		fields.forEach((key, field) -> configuration.setAttribute(DebugIds.attribute(key), field.value()));
		processes.performApply(configuration);
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		Optional<String> problem = fields.values().stream().map(KeyField::problem).flatMap(Optional::stream).findFirst()
				.or(processes::problem);
		setErrorMessage(problem.orElse(null));
		return problem.isEmpty();
	}
}
