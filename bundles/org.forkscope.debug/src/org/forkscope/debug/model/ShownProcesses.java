package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.Snapshot;

/**
 * Chooses which processes are threads of the debugger. The Debug view walks all threads again and again, so that tens of thousands
 * would stop the whole workbench; the process tree shows them all. Not thread-safe.
 */
final class ShownProcesses {

	private static final Set<ProcessState> ACTIVE = Set.of(ProcessState.RUNNING, ProcessState.RUNNABLE, ProcessState.BLOCKED,
			ProcessState.NEWBORN);

	/** Those that a stop was about or that somebody wanted to see, the latest last. */
	private final Set<ProcessId> recent = new LinkedHashSet<>();
	private Set<ProcessId> before = Set.of();

	/** Remembers a process that somebody has looked at. */
	void keep(ProcessId process) {
		recent.remove(process);
		recent.add(process);
	}

	/**
	 * The processes to show, by pid: all as long as there are not too many. Else the one whose step is next, those that were looked
	 * at lately, the next one's parent and newborn, those that can run, those that were shown before, and the first of the rest.
	 *
	 * @param limit so many at most
	 */
	List<ProcessInfo> of(Snapshot snapshot, int limit) {
		ProcessInfo current = snapshot.current();
		if (current != null) {
			keep(current.id());
		}
		recent.removeIf(process -> snapshot.process(process) == null);
		List<ProcessInfo> all = snapshot.processes();
		List<ProcessInfo> shown = all;
		if (all.size() > limit) {
			Set<ProcessId> chosen = choose(snapshot, limit);
			shown = all.stream().filter(process -> chosen.contains(process.id())).toList();
		}
		before = shown.stream().map(ProcessInfo::id).collect(Collectors.toSet());
		return shown;
	}

	private Set<ProcessId> choose(Snapshot snapshot, int limit) {
		List<ProcessInfo> all = snapshot.processes();
		return Stream.of(latest((limit + 1) / 2), family(snapshot), ids(all, process -> ACTIVE.contains(process.state())),
				ids(all, process -> before.contains(process.id())), ids(all, process -> true)).flatMap(ids -> ids).distinct()
				.limit(limit).collect(Collectors.toSet());
	}

	private Stream<ProcessId> latest(int count) {
		List<ProcessId> latest = new ArrayList<>(recent);
		Collections.reverse(latest);
		return latest.stream().limit(count);
	}

	private static Stream<ProcessId> family(Snapshot snapshot) {
		ProcessInfo current = snapshot.current();
		return current == null ? Stream.empty()
				: Stream.of(current.newborn(), current.parent()).filter(id -> snapshot.process(id) != null);
	}

	private static Stream<ProcessId> ids(List<ProcessInfo> all, Predicate<ProcessInfo> which) {
		return all.stream().filter(which).map(ProcessInfo::id);
	}
}
