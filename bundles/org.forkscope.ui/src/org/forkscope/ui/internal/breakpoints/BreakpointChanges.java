package org.forkscope.ui.internal.breakpoints;

import java.util.Arrays;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;

/** Tells when breakpoints of one kind come, go or change. */
public final class BreakpointChanges implements IBreakpointsListener {

	private final Class<? extends MachineBreakpoint> kind;
	private final Runnable changed;

	/** @param changed is run when some have changed; any thread */
	public BreakpointChanges(Class<? extends MachineBreakpoint> kind, Runnable changed) {
		this.kind = kind;
		this.changed = changed;
		DebugPlugin.getDefault().getBreakpointManager().addBreakpointListener(this);
	}

	/** Tells nothing any more. */
	public void dispose() {
		DebugPlugin.getDefault().getBreakpointManager().removeBreakpointListener(this);
	}

	@Override
	public void breakpointsAdded(IBreakpoint[] breakpoints) {
		tell(breakpoints);
	}

	@Override
	public void breakpointsRemoved(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
		tell(breakpoints);
	}

	@Override
	public void breakpointsChanged(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
		tell(breakpoints);
	}

	private void tell(IBreakpoint[] breakpoints) {
		if (Arrays.stream(breakpoints).anyMatch(kind::isInstance)) {
			changed.run();
		}
	}
}
