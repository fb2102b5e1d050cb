package org.forkscope.debug;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IDebugElement;
import org.forkscope.debug.model.MachineTarget;

/** Records the sets of debug events from its creation on, and waits for them. */
public final class DebugEvents implements IDebugEventSetListener, AutoCloseable {

	private static final long SECONDS = 30;

	private final List<List<DebugEvent>> sets = new ArrayList<>();
	/** For each source: how many sets were looked at. */
	private final Map<Object, Integer> read = new HashMap<>();

	DebugEvents() {
		DebugPlugin.getDefault().addDebugEventListener(this);
	}

	@Override
	public synchronized void handleDebugEvents(DebugEvent[] events) {
		sets.add(Arrays.asList(events));
		notifyAll();
	}

	@Override
	public void close() {
		DebugPlugin.getDefault().removeDebugEventListener(this);
	}

	/** All sets so far. */
	public synchronized List<List<DebugEvent>> all() {
		return List.copyOf(sets);
	}

	/** Waits for the next set in which a part of the machine is suspended. */
	public List<DebugEvent> nextStop(MachineTarget target) {
		return next(target, "a stop", event -> event.getKind() == DebugEvent.SUSPEND && isOf(target, event));
	}

	/** Waits for the next set in which a part of the machine is resumed. */
	public List<DebugEvent> nextStart(MachineTarget target) {
		return next(target, "a start", event -> event.getKind() == DebugEvent.RESUME && isOf(target, event));
	}

	/** Waits for the end of an element. */
	public void termination(Object element) {
		next(element, "the end of " + element, event -> event.getKind() == DebugEvent.TERMINATE && event.getSource() == element);
	}

	private static boolean isOf(MachineTarget target, DebugEvent event) {
		return event.getSource() instanceof IDebugElement element && element.getDebugTarget() == target;
	}

	/** Waits for the next set with such an event, after those that were found for the same source before. */
	private synchronized List<DebugEvent> next(Object source, String what, Predicate<DebugEvent> wanted) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		int at = read.getOrDefault(source, 0);
		while (true) {
			for (; at < sets.size(); at++) {
				if (sets.get(at).stream().anyMatch(wanted)) {
					read.put(source, at + 1);
					return sets.get(at);
				}
			}
			pause(end, what);
		}
	}

	private void pause(long end, String what) {
		long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
		if (left <= 0) {
			fail("waited for " + what + ", there was " + sets);
		}
		try {
			wait(left);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			fail("interrupted while waiting for " + what);
		}
	}
}
