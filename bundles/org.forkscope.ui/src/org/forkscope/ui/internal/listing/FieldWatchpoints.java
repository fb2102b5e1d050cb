package org.forkscope.ui.internal.listing;

import java.util.Arrays;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.WatchBreakpoint;

/** The watchpoints on a field of all structures of a sort. */
final class FieldWatchpoints implements IBreakpointsListener {

	private final Runnable changed;

	/** @param changed is told when some have changed; any thread */
	FieldWatchpoints(Runnable changed) {
		this.changed = changed;
		manager().addBreakpointListener(this);
	}

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	void dispose() {
		manager().removeBreakpointListener(this);
	}

	/** The watchpoint on a field, or {@code null}. */
	static WatchBreakpoint find(FieldNode node) {
		return Arrays.stream(manager().getBreakpoints(DebugIds.MODEL)).filter(WatchBreakpoint.class::isInstance)
				.map(WatchBreakpoint.class::cast).filter(watch -> isOn(watch, node)).findFirst().orElse(null);
	}

	private static boolean isOn(WatchBreakpoint watch, FieldNode node) {
		return watch.serial() == 0 && watch.field().equals(node.field().cName()) && watch.struct().equals(node.struct().name());
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
		if (Arrays.stream(breakpoints).anyMatch(WatchBreakpoint.class::isInstance)) {
			changed.run();
		}
	}
}
