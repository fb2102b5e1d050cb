package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.AbstractBreakpointOrganizerDelegate;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.forkscope.debug.breakpoints.EventBreakpoint;
import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Images;

/** Groups the breakpoints of machines by what they wait for. */
public final class KindOrganizer extends AbstractBreakpointOrganizerDelegate {

	@Override
	public IAdaptable[] getCategories(IBreakpoint breakpoint) {
		return breakpoint instanceof MachineBreakpoint known ? new IAdaptable[] { new Category(name(known)) } : new IAdaptable[0];
	}

	/** The group of a breakpoint. */
	static String name(MachineBreakpoint breakpoint) {
		if (breakpoint instanceof FunctionBreakpoint) {
			return Messages.KindOrganizer_functions;
		}
		if (breakpoint instanceof WatchBreakpoint) {
			return Messages.KindOrganizer_watches;
		}
		if (breakpoint instanceof EventBreakpoint) {
			return Messages.KindOrganizer_events;
		}
		return breakpoint instanceof PhaseBreakpoint ? Messages.KindOrganizer_phases : Messages.KindOrganizer_lines;
	}

	/** Two of the same name are the same group. */
	private static final class Category extends PlatformObject implements IWorkbenchAdapter {

		private final String name;

		Category(String name) {
			this.name = name;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return new Object[0];
		}

		@Override
		public ImageDescriptor getImageDescriptor(Object object) {
			return Images.KERNEL_BREAKPOINT;
		}

		@Override
		public String getLabel(Object object) {
			return name;
		}

		@Override
		public Object getParent(Object object) {
			return null;
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == IWorkbenchAdapter.class ? type.cast(this) : super.getAdapter(type);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Category category && category.name.equals(name);
		}

		@Override
		public int hashCode() {
			return name.hashCode();
		}
	}
}
