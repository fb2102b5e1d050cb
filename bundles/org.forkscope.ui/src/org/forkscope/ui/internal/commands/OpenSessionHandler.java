package org.forkscope.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.launch.Workload;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.launch.MachineShortcut;

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
				DebugUITools.launch(MachineShortcut.unsaved(IPath.fromOSString(file).lastSegment(), file), ILaunchManager.DEBUG_MODE);
			} catch (CoreException e) {
				Errors.show(e);
			}
		}
		return null;
	}
}
