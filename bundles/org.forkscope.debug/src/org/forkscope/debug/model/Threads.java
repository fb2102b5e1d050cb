package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.model.IThread;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * The threads of a machine: one for each process that is shown, one for the kernel's own work while there is any, and one that stands
 * for the rest. A process keeps its thread from stop to stop, so that what is selected or expanded stays so. Thread-safe.
 */
final class Threads {

	private final MachineTarget target;
	private final MachineThread kernel;
	private final MoreProcesses more;
	private final ShownProcesses shown = new ShownProcesses();
	private final Births births = new Births();
	private Snapshot last;
	private volatile Map<ProcessId, MachineThread> byProcess = Map.of();
	private volatile Set<ProcessId> reused = Set.of();
	private volatile List<IThread> all = List.of();

	/**
	 * What is different from the stop before.
	 *
	 * @param membership whether threads have come or gone
	 * @param threads    those that were there before and look different
	 */
	record Changes(boolean membership, List<MachineThread> threads) {
	}

	Threads(MachineTarget target) {
		this.target = target;
		kernel = new MachineThread(target, null, false);
		more = new MoreProcesses(target);
	}

	List<IThread> all() {
		return all;
	}

	/** Processes whose pid another process was seen with before. */
	Set<ProcessId> reused() {
		return reused;
	}

	/** The thread of a process, or {@code null} while it is not shown. */
	MachineThread of(ProcessId process) {
		return byProcess.get(process);
	}

	/** The thread whose step is next, or {@code null}. */
	MachineThread current(Snapshot snapshot) {
		ProcessId process = snapshot.stop().process();
		if (process != null) {
			return of(process);
		}
		return snapshot.kernelFrames().isEmpty() ? null : kernel;
	}

	/** Has a process among those that are shown first. */
	synchronized void keep(ProcessId process) {
		shown.keep(process);
	}

	/** Shows a process at once. */
	synchronized void show(ProcessId process) {
		keep(process);
		if (last != null && of(process) == null) {
			update(last, null);
		}
	}

	/** Takes the processes of a stop over. @param stepped the thread of the step that is over, or {@code null} */
	synchronized Changes update(Snapshot snapshot, MachineThread stepped) {
		last = snapshot;
		reused = births.reused(snapshot.processes());
		List<MachineThread> now = new ArrayList<>();
		List<MachineThread> changed = new ArrayList<>();
		if (snapshot.kernelFrames().isEmpty()) {
			kernel.vanish();
		} else {
			kernel.update(null, snapshot.kernelFrames());
			now.add(kernel);
		}
		List<ProcessInfo> processes = shown.of(snapshot, limit());
		for (ProcessInfo process : processes) {
			MachineThread thread = thread(process);
			if (thread.update(process, process.frames()) || thread == stepped) {
				changed.add(thread);
			}
			now.add(thread);
		}
		boolean counted = more.setCount(snapshot.processes().size() - processes.size());
		return replace(now, changed, counted);
	}

	private static int limit() {
		return Platform.getPreferencesService().getInt(DebugIds.BUNDLE, DebugIds.SHOWN_PROCESSES, DebugIds.SHOWN_PROCESSES_DEFAULT,
				null);
	}

	private MachineThread thread(ProcessInfo process) {
		MachineThread known = of(process.id());
		return known != null ? known : new MachineThread(target, process.id(), reused.contains(process.id()));
	}

	private Changes replace(List<MachineThread> now, List<MachineThread> changed, boolean counted) {
		List<IThread> before = all;
		Map<ProcessId, MachineThread> map = new HashMap<>();
		now.stream().filter(thread -> thread != kernel).forEach(thread -> map.put(thread.process(), thread));
		Set<MachineThread> here = new HashSet<>(now);
		byProcess.values().stream().filter(thread -> !here.contains(thread)).forEach(MachineThread::vanish);
		byProcess = map;
		List<IThread> threads = new ArrayList<>(now);
		if (more.count() > 0) {
			threads.add(more);
		}
		all = List.copyOf(threads);
		return new Changes(counted || !before.equals(all), changed);
	}
}
