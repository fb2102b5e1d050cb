package org.forkscope.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The reads of one memory. Views, checks and conditions read, too; only what is read while reads count is told. Not thread-safe: it
 * belongs to the thread that owns the machine.
 */
public final class Reads {

	/**
	 * Whether the reads of any memory have ever been awaited: spares every read the look at its own memory while it is false. It never
	 * becomes false again, so threads need not agree on it: each sees at least what it has done itself.
	 */
	private static boolean everAwaited;

	private ReadListener[] listeners = {};
	private boolean counting;

	Reads() {
	}

	/** False as long as no reads at all have been awaited. */
	static boolean mayBeAwaited() {
		return everAwaited;
	}

	/** Whether anyone listens. */
	public boolean isAwaited() {
		return listeners.length > 0;
	}

	/** Adds a listener. */
	public void addListener(ReadListener listener) {
		listeners = Arrays.copyOf(listeners, listeners.length + 1);
		listeners[listeners.length - 1] = Objects.requireNonNull(listener);
		everAwaited = true;
	}

	/** Removes a listener; nothing happens when it is not there. */
	public void removeListener(ReadListener listener) {
		List<ReadListener> others = new ArrayList<>(List.of(listeners));
		others.remove(listener);
		listeners = others.toArray(ReadListener[]::new);
	}

	/** Says whether reads count from now on; at first they do not. @return whether they did */
	public boolean count(boolean newCounting) {
		boolean before = counting;
		counting = newCounting;
		return before;
	}

	void tell(KernelObject object, int feature) {
		if (!counting || listeners.length == 0) {
			return;
		}
		counting = false;
		for (ReadListener listener : listeners) {
			listener.read(object, object.eClass().getEStructuralFeature(feature));
		}
		counting = true;
	}
}
