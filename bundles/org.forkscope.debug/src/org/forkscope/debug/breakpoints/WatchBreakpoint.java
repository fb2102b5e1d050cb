package org.forkscope.debug.breakpoints;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.StopPoint.AtWrite;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops after a step that has written to a field: of any structure of a sort, or of one. */
public final class WatchBreakpoint extends MachineBreakpoint {

	private static final String STRUCT = "org.forkscope.debug.struct";
	private static final String FIELD = "org.forkscope.debug.field";
	private static final String SERIAL = "org.forkscope.debug.serial";
	private static final String OWNER = "org.forkscope.debug.owner";
	private static final String ONLY_CHANGE = "org.forkscope.debug.onlyChange";

	/** Watches a field of all structures of a sort. @param struct such as {@code proc} @param field C name */
	public static WatchBreakpoint create(String struct, String field, boolean onlyChange) throws CoreException {
		return create(new AtWrite(struct, field, 0, onlyChange), "");
	}

	/** Watches a field. @param owner how people call the structure, where it is a certain one */
	public static WatchBreakpoint create(AtWrite place, String owner) throws CoreException {
		WatchBreakpoint breakpoint = new WatchBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.WATCH_MARKER, marker -> {
			marker.setAttribute(STRUCT, place.struct());
			marker.setAttribute(FIELD, place.field());
			marker.setAttribute(SERIAL, place.serial());
			marker.setAttribute(ONLY_CHANGE, place.onlyChange());
			marker.setAttribute(OWNER, owner);
		});
		return breakpoint;
	}

	/** The breakpoint that watches a field of one structure, or {@code null}. */
	public static WatchBreakpoint find(String field, int serial) {
		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugIds.MODEL)) {
			if (breakpoint instanceof WatchBreakpoint watch && watch.field().equals(field) && watch.serial() == serial) {
				return watch;
			}
		}
		return null;
	}

	/** The sort of structure, such as {@code proc}. */
	public String struct() {
		return string(STRUCT);
	}

	/** C name of the field. */
	public String field() {
		return string(FIELD);
	}

	/** Number of the structure; 0 for any. */
	public int serial() {
		return getMarker() == null ? 0 : getMarker().getAttribute(SERIAL, 0);
	}

	/** Whether a write of the value that is there already does not count. */
	public boolean isOnlyChange() {
		return flag(ONLY_CHANGE);
	}

	/** @param onlyChange whether a write of the value that is there already does not count */
	public void setOnlyChange(boolean onlyChange) throws CoreException {
		change(ONLY_CHANGE, onlyChange);
	}

	@Override
	public Place place(WorkloadFile workload) {
		return new AtWrite(struct(), field(), serial(), isOnlyChange());
	}

	@Override
	public String text() {
		String of = serial() == 0 ? NLS.bind(Messages.WatchBreakpoint_any, struct()) : string(OWNER);
		return NLS.bind(isOnlyChange() ? Messages.WatchBreakpoint_change : Messages.WatchBreakpoint_write, field(), of);
	}
}
