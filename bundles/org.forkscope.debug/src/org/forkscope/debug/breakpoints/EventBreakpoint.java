package org.forkscope.debug.breakpoints;

import java.util.Arrays;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.EventDetail;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops when something happens in the kernel. */
public final class EventBreakpoint extends MachineBreakpoint {

	private static final String EVENT = "org.forkscope.debug.event";
	private static final String DETAIL = "org.forkscope.debug.detail";

	/** Sets a breakpoint on an event. @param detail one without an {@link EventDetail#problem}; empty for any */
	public static EventBreakpoint create(KernelEvent event, String detail) throws CoreException {
		EventBreakpoint breakpoint = new EventBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.EVENT_MARKER, marker -> {
			marker.setAttribute(EVENT, event.name());
			marker.setAttribute(DETAIL, detail);
		});
		return breakpoint;
	}

	/** Its event; {@code null} when the marker names none. */
	public KernelEvent event() {
		String name = string(EVENT);
		return Arrays.stream(KernelEvent.values()).filter(event -> event.name().equals(name)).findFirst().orElse(null);
	}

	/** What exactly; empty for any. */
	public String detail() {
		return string(DETAIL);
	}

	@Override
	public Place place(WorkloadFile workload) {
		KernelEvent event = event();
		return event == null || EventDetail.problem(event, detail()) != null ? null : new AtEvent(event, detail());
	}

	@Override
	public String text() {
		KernelEvent event = event();
		String name = event == null ? string(EVENT) : event.text();
		return detail().isEmpty() ? name : NLS.bind(Messages.EventBreakpoint_detail, name, detail());
	}
}
