package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * The threads of a machine: one for each process, and one for the kernel's own work while there is any. A process keeps its
 * thread from stop to stop, so that what is selected or expanded stays so.
 */
final class Threads {

	private final MachineTarget target;
	private final MachineThread kernel;
	/** The latest birth that was seen with each pid. */
	private final Map<Integer, Long> births = new HashMap<>();
	private volatile Map<ProcessId, MachineThread> byProcess = Map.of();
	private volatile List<MachineThread> all = List.of();

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
	}

	List<MachineThread> all() {
		return all;
	}

	/** The thread whose step is next, or {@code null}. */
	MachineThread current(Snapshot snapshot) {
		ProcessId process = snapshot.stop().process();
		if (process != null) {
			return byProcess.get(process);
		}
		return snapshot.kernelFrames().isEmpty() ? null : kernel;
	}

	/** Takes the processes of a stop over. @param stepped the thread of the step that is over, or {@code null} */
	Changes update(Snapshot snapshot, MachineThread stepped) {
		List<MachineThread> now = new ArrayList<>(snapshot.processes().size() + 1);
		List<MachineThread> changed = new ArrayList<>();
		kernel.update(null, snapshot.kernelFrames());
		if (!snapshot.kernelFrames().isEmpty()) {
			now.add(kernel);
		}
		for (ProcessInfo process : snapshot.processes()) {
			MachineThread thread = thread(process);
			if (thread.update(process, process.frames()) || thread == stepped) {
				changed.add(thread);
			}
			now.add(thread);
		}
		return replace(now, changed);
	}

	private MachineThread thread(ProcessInfo process) {
		MachineThread known = byProcess.get(process.id());
		return known != null ? known : new MachineThread(target, process.id(), isReused(process.id()));
	}

	private boolean isReused(ProcessId id) {
		Long before = births.put(id.pid(), id.birth());
		return before != null && before != id.birth();
	}

	private Changes replace(List<MachineThread> now, List<MachineThread> changed) {
		List<MachineThread> before = all;
		Map<ProcessId, MachineThread> map = new HashMap<>();
		now.stream().filter(thread -> thread != kernel).forEach(thread -> map.put(thread.process(), thread));
		byProcess = map;
		all = List.copyOf(now);
		Set<MachineThread> here = new HashSet<>(now);
		before.stream().filter(thread -> !here.contains(thread)).forEach(MachineThread::vanish);
		return new Changes(!before.equals(now), changed);
	}
}
