package org.forkscope.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.Workload;
import org.forkscope.ui.internal.Errors;

/** Opens a saved session: launches a machine that stands where it stood. */
public final class OpenSessionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
		dialog.setText(Messages.OpenSession_title);
		dialog.setFilterExtensions(new String[] { "*." + Workload.SESSION_EXTENSION, "*.*" });
		String file = dialog.open();
		if (file != null) {
			try {
				DebugUITools.launch(configuration(file), ILaunchManager.DEBUG_MODE);
			} catch (CoreException e) {
				Errors.show(e);
			}
		}
		return null;
	}

	/** A configuration for this one launch. */
	private static ILaunchConfigurationWorkingCopy configuration(String file) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationWorkingCopy configuration = manager.getLaunchConfigurationType(DebugIds.LAUNCH_TYPE).newInstance(null,
				manager.generateLaunchConfigurationName(IPath.fromOSString(file).lastSegment()));
		configuration.setAttribute(DebugIds.ATTR_FILE, file);
		return configuration;
	}
}
