package org.forkscope.ui.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.ILaunchable;

/** Tells the platform that scripts can be run, so that their context menu has Run As and Debug As. */
public final class LaunchableScripts implements IAdapterFactory {

	/** Has no methods: to be one is all that counts. */
	private static final ILaunchable LAUNCHABLE = new ILaunchable() {
	};

	@Override
	public <T> T getAdapter(Object element, Class<T> type) {
		return type == ILaunchable.class && element instanceof IFile file && ScriptFiles.isScript(file) ? type.cast(LAUNCHABLE) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { ILaunchable.class };
	}
}
