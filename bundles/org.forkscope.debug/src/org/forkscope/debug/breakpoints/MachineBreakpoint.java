package org.forkscope.debug.breakpoints;

import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint;
import org.forkscope.machine.session.StopPoint.Condition;
import org.forkscope.machine.session.StopPoint.Place;

/** A breakpoint in a simulated machine: a place, processes and a count. Kept by its marker. */
public abstract class MachineBreakpoint extends Breakpoint {

	/** Marker attribute, string: which processes stop, as {@link FilterText} writes it. */
	private static final String FILTER = "org.forkscope.debug.filter";
	/** Marker attribute, string: what is printed instead of stopping. */
	private static final String MESSAGE = "org.forkscope.debug.message";
	private static final String CONDITION = "org.forkscope.debug.condition";
	/** Marker attribute, integer: stop from this hit on. */
	private static final String HIT_COUNT = "org.forkscope.debug.hitCount";
	/** The attributes that do not say where a machine stops. */
	static final Set<String> LIMITS = Set.of(FILTER, MESSAGE, CONDITION, HIT_COUNT);
	private static final int ANY_PID = -1;

	@Override
	public final String getModelIdentifier() {
		return DebugIds.MODEL;
	}

	/** Makes the marker and tells the platform about the breakpoint. */
	final void register(IResource resource, String markerType, MarkerSetup setup) throws CoreException {
		run(getMarkerRule(resource), monitor -> {
			IMarker marker = resource.createMarker(markerType);
			setMarker(marker);
			marker.setAttribute(IBreakpoint.ID, DebugIds.MODEL);
			marker.setAttribute(IBreakpoint.ENABLED, true);
			setup.fill(marker);
			marker.setAttribute(IMarker.MESSAGE, text());
		});
		DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(this);
	}

	/** Fills a new marker. */
	interface MarkerSetup {
		void fill(IMarker marker) throws CoreException;
	}

	/**
	 * Where a machine stops.
	 *
	 * @param workload what the machine runs
	 * @return {@code null} for a place that this machine does not have
	 */
	public abstract Place place(WorkloadFile workload);

	/** The place as people read it. */
	public abstract String text();

	/** Changes at once all that narrows it down, and what it does; machines hear of it once. */
	public void setLimits(ProcessFilter filter, int hitCount, String message, String condition) throws CoreException {
		setAttributes(new String[] { FILTER, HIT_COUNT, MESSAGE, CONDITION, IMarker.MESSAGE },
				new Object[] { FilterText.encode(filter), Math.max(hitCount, 0), message, condition, text() });
		tell();
	}

	/** Which processes stop. */
	public ProcessFilter getFilter() {
		return FilterText.decode(string(FILTER));
	}

	/** @param filter which processes stop */
	public void setFilter(ProcessFilter filter) throws CoreException {
		change(FILTER, FilterText.encode(filter));
	}

	/** The pid of the only process that stops, or -1 for others. */
	public int getPid() {
		return getFilter() instanceof ProcessFilter.Pid only ? only.pid() : ANY_PID;
	}

	/** Whether only one process stops. */
	public boolean isPidFiltered() {
		return getPid() != ANY_PID;
	}

	/** @param pid of the only process that stops, or -1 for any */
	public void setPid(int pid) throws CoreException {
		setFilter(pid < 0 ? ProcessFilter.ANY : new ProcessFilter.Pid(pid));
	}

	/** What is printed instead of stopping; empty to stop. */
	public String getMessage() {
		return string(MESSAGE);
	}

	/** @param message printed instead of stopping, where {@code {p2->p_pid}} stands for the value of the expression; empty to stop */
	public void setMessage(String message) throws CoreException {
		change(MESSAGE, message);
	}

	/** What must hold for a hit; empty for nothing. */
	public String getCondition() {
		return string(CONDITION);
	}

	/** @param condition an expression over the machine that must hold for a hit; empty for none */
	public void setCondition(String condition) throws CoreException {
		change(CONDITION, condition);
	}

	/** A condition that is no expression stops the machine each time, and says what is wrong with it. */
	private Condition condition() {
		String text = getCondition();
		if (text.isBlank()) {
			return null;
		}
		try {
			return Condition.of(text);
		} catch (IllegalArgumentException e) {
			return (inspector, process, depth) -> {
				throw e;
			};
		}
	}

	/** From which hit on it stops; 0 and 1 are every hit. */
	public int getHitCount() {
		return getMarker().getAttribute(HIT_COUNT, 0);
	}

	/** @param count from which hit on it stops, not negative */
	public void setHitCount(int count) throws CoreException {
		change(HIT_COUNT, Math.max(count, 0));
	}

	/** One that vanishes at this moment is not. */
	@Override
	public boolean isEnabled() {
		IMarker marker = getMarker();
		return marker != null && marker.getAttribute(ENABLED, false);
	}

	@Override
	public void setEnabled(boolean enabled) throws CoreException {
		super.setEnabled(enabled);
		tell();
	}

	/** Changes an attribute of the marker. */
	final void change(String attribute, Object value) throws CoreException {
		setAttribute(attribute, value);
		retold();
	}

	/** What people read of it may be another text now. */
	final void retold() throws CoreException {
		setAttribute(IMarker.MESSAGE, text());
		tell();
	}

	/** The platform tells about changed markers after the next build only; machines must know before they go on. */
	private void tell() {
		DebugPlugin.getDefault().getBreakpointManager().fireBreakpointChanged(this);
	}

	/** Name of its stop point in every machine. */
	public final String stopPointId() {
		return Long.toString(getMarker().getId());
	}

	/** The stop point for a machine, or {@code null} when it has no such place or the breakpoint is not enabled. */
	public final StopPoint stopPoint(WorkloadFile workload) {
		if (!isEnabled()) {
			return null;
		}
		Place place = place(workload);
		return place == null ? null
				: new StopPoint(stopPointId(), place, getFilter(), getHitCount(), condition(), MessageTemplate.of(getMessage()));
	}

	/** A string of the marker; empty while there is none. An import makes a number of each text that looks like one. */
	final String string(String attribute) {
		IMarker marker = getMarker();
		try {
			Object value = marker == null ? null : marker.getAttribute(attribute);
			return value == null ? "" : value.toString();
		} catch (CoreException e) {
			// the marker has just been deleted
			return "";
		}
	}

	/** A flag of the marker. */
	final boolean flag(String attribute) {
		IMarker marker = getMarker();
		return marker != null && marker.getAttribute(attribute, false);
	}

	/** A number of the marker. */
	final int number(String attribute) throws DebugException {
		return ensureMarker().getAttribute(attribute, -1);
	}
}
