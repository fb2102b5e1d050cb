package org.forkscope.debug.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.core.ILaunch;
import org.forkscope.debug.model.MachineTarget;

/** A launch of a machine stands for the machine. */
public final class LaunchAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object element, Class<T> type) {
		Object target = element instanceof ILaunch launch ? launch.getDebugTarget() : null;
		return target instanceof MachineTarget && type.isInstance(target) ? type.cast(target) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { MachineTarget.class };
	}
}
