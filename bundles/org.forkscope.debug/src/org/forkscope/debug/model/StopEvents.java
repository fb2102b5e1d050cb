package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.session.Stop;

/** The debug events of one stop or start. */
final class StopEvents {

	private StopEvents() {
	}

	static void fire(List<DebugEvent> events) {
		DebugPlugin platform = DebugPlugin.getDefault();
		if (platform != null) {
			platform.fireDebugEventSet(events.toArray(DebugEvent[]::new));
		}
	}

	/** @param thread whose step begins, or {@code null} when the machine runs */
	static List<DebugEvent> resumed(MachineTarget target, MachineThread thread, int detail) {
		return List.of(new DebugEvent(thread == null ? target : thread, DebugEvent.RESUME, detail));
	}

	/** Comes before the events of a stop that is about another thread than the one that took a step. */
	static List<DebugEvent> moved(MachineTarget target) {
		return List.of(new DebugEvent(target, DebugEvent.MODEL_SPECIFIC, DebugIds.MOVED));
	}

	/** A thread is to be looked at, which may not have been shown so far. */
	static List<DebugEvent> selected(MachineTarget target, MachineThread thread) {
		return List.of(new DebugEvent(target, DebugEvent.CHANGE, DebugEvent.CONTENT),
				new DebugEvent(thread, DebugEvent.SUSPEND, DebugEvent.STEP_END));
	}

	/**
	 * What has changed comes first, so that what is suspended is found in its place.
	 *
	 * @param ran whether all threads were shown as running
	 */
	static List<DebugEvent> stopped(MachineTarget target, Threads.Changes changes, boolean ran) {
		List<DebugEvent> events = new ArrayList<>();
		MachineThread current = target.currentThread();
		if (ran || changes.membership() || current == null) {
			events.add(new DebugEvent(target, DebugEvent.CHANGE, DebugEvent.CONTENT));
		} else {
			changes.threads().stream().filter(thread -> thread != current)
					.forEach(thread -> events.add(new DebugEvent(thread, DebugEvent.CHANGE, DebugEvent.CONTENT)));
			// the target is labelled with the position
			events.add(new DebugEvent(target, DebugEvent.CHANGE, DebugEvent.STATE));
		}
		if (current != null) {
			events.addAll(sources(current));
		}
		events.add(new DebugEvent(current == null ? target : current, DebugEvent.SUSPEND, detail(target.snapshot().stop().kind())));
		return events;
	}

	/** The platform remembers where the source of a frame is until the frame changes; the user's own copy may be another by now. */
	static List<DebugEvent> sources(MachineThread thread) {
		return Arrays.stream(thread.getStackFrames()).map(KernelStackFrame.class::cast).filter(KernelStackFrame::mayChangeSource)
				.map(frame -> new DebugEvent(frame, DebugEvent.CHANGE, DebugEvent.CONTENT)).toList();
	}

	private static int detail(Stop.Kind kind) {
		return switch (kind) {
			case STEP -> DebugEvent.STEP_END;
			case START, BREAKPOINT, PANIC -> DebugEvent.BREAKPOINT;
			case SUSPEND, POSITION, MISSED, CHOICE, END -> DebugEvent.CLIENT_REQUEST;
		};
	}
}
