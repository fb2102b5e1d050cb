package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointListener;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointManagerListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.StopPoint;
import org.forkscope.machine.session.StopPoint.Place;

/** Keeps the stop points of a machine in step with the breakpoints of the platform. */
final class StopPoints implements IBreakpointManagerListener {

	private static final String GOAL = "goal";

	private final Session session;
	private final WorkloadFile workload;
	private volatile Map<String, MachineBreakpoint> byId = Map.of();
	/** Where the user wants the machine to run to, once; {@code null} for nowhere. */
	private Place goal;

	StopPoints(Session session, WorkloadFile workload) {
		this.session = session;
		this.workload = workload;
	}

	void connect(IBreakpointListener listener) {
		manager().addBreakpointListener(listener);
		manager().addBreakpointManagerListener(this);
		send();
	}

	void disconnect(IBreakpointListener listener) {
		if (DebugPlugin.getDefault() != null) {
			manager().removeBreakpointListener(listener);
			manager().removeBreakpointManagerListener(this);
		}
	}

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	@Override
	public void breakpointManagerEnablementChanged(boolean enabled) {
		send();
	}

	/** Adds a place to stop at, until the next stop. */
	synchronized void setGoal(Place place) {
		goal = place;
		send();
	}

	/** The machine stands still: the next run goes past the place. */
	synchronized void clearGoal() {
		if (goal != null) {
			setGoal(null);
		}
	}

	/** Sends what is enabled now. One at a time, so that the machine ends up with the latest. */
	synchronized void send() {
		Map<String, MachineBreakpoint> breakpoints = new HashMap<>();
		List<StopPoint> points = new ArrayList<>();
		if (manager().isEnabled()) {
			for (IBreakpoint breakpoint : manager().getBreakpoints(DebugIds.MODEL)) {
				if (breakpoint instanceof MachineBreakpoint ours && ours.getMarker().exists()) {
					breakpoints.put(ours.stopPointId(), ours);
					add(ours, points);
				}
			}
		}
		if (goal != null) {
			points.add(StopPoint.of(GOAL, goal));
		}
		byId = breakpoints;
		session.setStopPoints(points);
	}

	private void add(MachineBreakpoint breakpoint, List<StopPoint> points) {
		StopPoint point = breakpoint.stopPoint(workload);
		if (point != null) {
			points.add(point);
		}
	}

	/** The breakpoints of stop points, as far as they are still there. */
	List<MachineBreakpoint> of(List<String> ids) {
		return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
	}
}
