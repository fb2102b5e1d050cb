package org.forkscope.ui.internal.views.pids;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.ui.internal.views.ViewIds;

/** Zooms the number line of ids. How is said in plugin.xml, behind the class. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

	private Zoom zoom;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		zoom = Zoom.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ViewIds.PID_ALLOCATOR) instanceof PidAllocatorView view) {
			view.zoom(zoom);
		}
		return null;
	}
}
