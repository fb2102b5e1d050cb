package org.forkscope.ui.internal.views.pids;

import java.util.Map;
import java.util.WeakHashMap;

/** The history of the scan of each machine. For one thread. */
final class ScanHistories {

	private final Map<Object, ScanHistory> byMachine = new WeakHashMap<>();

	ScanHistory of(Object machine) {
		return byMachine.computeIfAbsent(machine, any -> new ScanHistory());
	}
}
