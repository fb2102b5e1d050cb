package org.forkscope.debug.model;

import java.util.HashMap;
import java.util.Map;

import org.forkscope.machine.session.Snapshot;

/** The values that were looked at in a frame, at the present stop and at the one before. Thread-safe. */
final class ValueHistory {

	private Snapshot stop;
	private Map<String, String> now = new HashMap<>();
	private Map<String, String> before = Map.of();

	/** Notes a value. @param path names from the frame to the value */
	synchronized void see(Snapshot at, String path, String value) {
		if (at != stop) {
			before = now;
			now = new HashMap<>();
			stop = at;
		}
		now.put(path, value);
	}

	/** The value at the stop before, or {@code null} when nobody looked at it. */
	synchronized String previous(Snapshot at, String path) {
		return at == stop ? before.get(path) : null;
	}
}
