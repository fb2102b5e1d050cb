package org.forkscope.ui.internal.launch;

import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.ui.internal.Errors;

/** Runs a script on a simulated machine, with the configuration that the script has, or else with a new one. */
public final class MachineShortcut implements ILaunchShortcut2 {

	@Override
	public void launch(ISelection selection, String mode) {
		launch(ScriptFiles.in(selection), mode);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(ScriptFiles.in(editor.getEditorInput()), mode);
	}

	private static void launch(WorkloadFile file, String mode) {
		if (file == null) {
			Errors.show(Messages.MachineShortcut_noFile);
			return;
		}
		try {
			DebugUITools.launch(configuration(file), mode);
		} catch (CoreException e) {
			Errors.show(e);
		}
	}

	/** The configuration that a script has, or else a new one, named after it. */
	public static ILaunchConfiguration configuration(WorkloadFile file) throws CoreException {
		ILaunchConfiguration[] present = configurations(file);
		return present.length > 0 ? present[0] : create(file);
	}

	private static ILaunchConfiguration create(WorkloadFile file) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = unsaved(file.name(), file.text());
		ScriptFiles.map(configuration);
		return configuration.doSave();
	}

	/** A new configuration that is not saved. @param name of the file @param file what the machine runs */
	public static ILaunchConfigurationWorkingCopy unsaved(String name, String file) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationWorkingCopy configuration = type().newInstance(null, manager.generateLaunchConfigurationName(name));
		configuration.setAttribute(DebugIds.ATTR_FILE, file);
		return configuration;
	}

	private static ILaunchConfigurationType type() {
		return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(DebugIds.LAUNCH_TYPE);
	}

	/** The configurations that run a script. */
	static ILaunchConfiguration[] configurations(WorkloadFile file) throws CoreException {
		return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations(type()))
				.filter(configuration -> file.equals(ScriptFiles.in(configuration))).toArray(ILaunchConfiguration[]::new);
	}

	private static ILaunchConfiguration[] configurationsOrNone(WorkloadFile file) {
		try {
			return file == null ? new ILaunchConfiguration[0] : configurations(file);
		} catch (CoreException e) {
			Errors.log(e);
			return new ILaunchConfiguration[0];
		}
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
		return configurationsOrNone(ScriptFiles.in(selection));
	}

	@Override
	public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
		return configurationsOrNone(ScriptFiles.in(editor.getEditorInput()));
	}

	@Override
	public IResource getLaunchableResource(ISelection selection) {
		WorkloadFile file = ScriptFiles.in(selection);
		return file == null ? null : file.file();
	}

	@Override
	public IResource getLaunchableResource(IEditorPart editor) {
		WorkloadFile file = ScriptFiles.in(editor.getEditorInput());
		return file == null ? null : file.file();
	}
}
