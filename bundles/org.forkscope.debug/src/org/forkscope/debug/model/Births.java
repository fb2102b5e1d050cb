package org.forkscope.debug.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;

/** Remembers which process was seen with a pid, to tell those apart that have it one after the other. */
final class Births {

	/** The latest birth that was seen with each pid. */
	private final Map<Integer, Long> latest = new HashMap<>();
	private Set<ProcessId> reused = Set.of();

	/** Those processes of a stop whose pid another process was seen with before. */
	Set<ProcessId> reused(List<ProcessInfo> processes) {
		Set<ProcessId> now = new HashSet<>();
		for (ProcessInfo process : processes) {
			Long before = latest.put(process.pid(), process.id().birth());
			if (before != null && before != process.id().birth() || reused.contains(process.id())) {
				now.add(process.id());
			}
		}
		reused = Set.copyOf(now);
		return reused;
	}
}
