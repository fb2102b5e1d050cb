package org.forkscope.debug.breakpoints;

import java.util.Arrays;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IWatchpoint;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops after a step that has read or written a field: of any structure of a sort, or of one. */
public final class WatchBreakpoint extends MachineBreakpoint implements IWatchpoint {

	private static final String STRUCT = "org.forkscope.debug.struct";
	private static final String FIELD = "org.forkscope.debug.field";
	private static final String SERIAL = "org.forkscope.debug.serial";
	private static final String OWNER = "org.forkscope.debug.owner";
	private static final String ONLY_CHANGE = "org.forkscope.debug.onlyChange";
	/** Name of an {@link Access}; writes, where there is none. */
	private static final String ACCESS = "org.forkscope.debug.access";

	/** Watches a field of all structures of a sort. */
	public static WatchBreakpoint create(AtAccess place) throws CoreException {
		return create(place, "");
	}

	/** Watches a field. @param owner how people call the structure, where it is a certain one */
	public static WatchBreakpoint create(AtAccess place, String owner) throws CoreException {
		WatchBreakpoint breakpoint = new WatchBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.WATCH_MARKER, marker -> {
			marker.setAttribute(STRUCT, place.struct());
			marker.setAttribute(FIELD, place.field());
			marker.setAttribute(SERIAL, place.serial());
			marker.setAttribute(ONLY_CHANGE, place.onlyChange());
			marker.setAttribute(ACCESS, place.access().name());
			marker.setAttribute(OWNER, owner);
		});
		return breakpoint;
	}

	/** The breakpoint that watches a field, whatever stops at it, or {@code null}. @param place names the field, and the structure if it is one */
	public static WatchBreakpoint find(AtAccess place) {
		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugIds.MODEL)) {
			if (breakpoint instanceof WatchBreakpoint watch && watch.isOn(place)) {
				return watch;
			}
		}
		return null;
	}

	private boolean isOn(AtAccess place) {
		return struct().equals(place.struct()) && field().equals(place.field()) && serial() == place.serial();
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

	/** Whether reads stop, writes, or both. */
	public Access access() {
		String name = string(ACCESS);
		return Arrays.stream(Access.values()).filter(access -> access.name().equals(name)).findFirst().orElse(Access.WRITE);
	}

	/**
	 * Changes what stops.
	 *
	 * @param onlyChange whether a write of the value that is there already does not count
	 */
	public void watch(Access access, boolean onlyChange) throws CoreException {
		setAttributes(new String[] { ACCESS, ONLY_CHANGE }, new Object[] { access.name(), onlyChange });
		retold();
	}

	@Override
	public boolean isAccess() {
		return access().reads();
	}

	/** Disables the breakpoint when nothing is left that could stop. */
	@Override
	public void setAccess(boolean reads) throws CoreException {
		watchOrDisable(Access.of(reads, isModification()));
	}

	@Override
	public boolean isModification() {
		return access().writes();
	}

	/** Disables the breakpoint when nothing is left that could stop. */
	@Override
	public void setModification(boolean writes) throws CoreException {
		watchOrDisable(Access.of(isAccess(), writes));
	}

	private void watchOrDisable(Access access) throws CoreException {
		if (access == null) {
			setEnabled(false);
		} else {
			watch(access, isOnlyChange());
		}
	}

	@Override
	public boolean supportsAccess() {
		return true;
	}

	@Override
	public boolean supportsModification() {
		return true;
	}

	@Override
	public Place place(WorkloadFile workload) {
		return new AtAccess(struct(), field(), serial(), access(), isOnlyChange());
	}

	@Override
	public String text() {
		String of = serial() == 0 ? NLS.bind(Messages.WatchBreakpoint_any, struct()) : string(OWNER);
		return NLS.bind(pattern(), field(), of);
	}

	private String pattern() {
		return switch (access()) {
			case READ -> Messages.WatchBreakpoint_read;
			case WRITE -> isOnlyChange() ? Messages.WatchBreakpoint_change : Messages.WatchBreakpoint_write;
			case BOTH -> isOnlyChange() ? Messages.WatchBreakpoint_readOrChange : Messages.WatchBreakpoint_readOrWrite;
		};
	}
}
