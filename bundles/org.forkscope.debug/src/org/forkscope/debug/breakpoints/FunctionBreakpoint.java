package org.forkscope.debug.breakpoints;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops where a function of the kernel is entered, or where it has returned. */
public final class FunctionBreakpoint extends MachineBreakpoint {

	private static final String FUNCTION = "org.forkscope.debug.function";
	private static final String RETURNED = "org.forkscope.debug.returned";

	/** Sets a breakpoint at a function. @param returned whether at its return; else at its entry */
	public static FunctionBreakpoint create(String function, boolean returned) throws CoreException {
		FunctionBreakpoint breakpoint = new FunctionBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.FUNCTION_MARKER, marker -> {
			marker.setAttribute(FUNCTION, function);
			marker.setAttribute(RETURNED, returned);
		});
		return breakpoint;
	}

	/** Name of the function. */
	public String function() {
		return string(FUNCTION);
	}

	/** Whether it stops at the return. */
	public boolean isReturn() {
		return flag(RETURNED);
	}

	@Override
	public Place place(WorkloadFile workload) {
		return new AtFunction(function(), isReturn());
	}

	@Override
	public String text() {
		return NLS.bind(isReturn() ? Messages.FunctionBreakpoint_return : Messages.FunctionBreakpoint_enter, function());
	}
}
