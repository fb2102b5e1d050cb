package org.forkscope.ui.internal.views;

import java.util.Map;
import java.util.WeakHashMap;

import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Snapshot;

/** Remembers the last two stops of each machine, so that views can mark what has changed in between. Thread-safe. */
final class LastStops {

	private final Map<MachineTarget, Pair> byMachine = new WeakHashMap<>();

	/** @param before {@code null} at the first stop */
	record Pair(Snapshot now, Snapshot before) {
	}

	/** Takes a look at a machine. @return its last two stops, or {@code null} before the first */
	synchronized Pair look(MachineTarget machine) {
		Pair known = byMachine.get(machine);
		Snapshot now = machine.snapshot();
		if (now != null && (known == null || known.now() != now)) {
			known = new Pair(now, known == null ? null : known.now());
			byMachine.put(machine, known);
		}
		return known;
	}
}
