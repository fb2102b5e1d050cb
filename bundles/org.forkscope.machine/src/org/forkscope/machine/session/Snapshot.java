package org.forkscope.machine.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.Scheduling;

/**
 * The machine at one stop. Immutable; any thread may read it.
 *
 * @param position     steps executed since power-on
 * @param end          position of the end, or -1 while it is not known
 * @param stop         why it stands still
 * @param settings     of the machine
 * @param processes    all processes by pid, zombies and newborns included
 * @param kernelFrames calls of the kernel's own context, innermost first; empty while it does nothing
 * @param allocator    the allocator of ids
 * @param hits         how often each stop point was hit, by id
 * @param scheduling   how its processes run
 * @param candidates   who could take the next step; empty where processes do not run at once, and at the end
 */
public record Snapshot(long position, long end, Stop stop, MachineSettings settings, List<ProcessInfo> processes,
		List<FrameInfo> kernelFrames, AllocatorInfo allocator, Map<String, Integer> hits, Scheduling scheduling,
		List<Candidate> candidates) {

	/** The process of an identity, or {@code null}. */
	public ProcessInfo process(ProcessId id) {
		int low = 0;
		int high = processes.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = id == null ? 0 : processes.get(middle).id().compareTo(id);
			if (order == 0) {
				return id == null ? null : processes.get(middle);
			}
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return null;
	}

	/** The process of a pid, or {@code null}. */
	public ProcessInfo process(int pid) {
		return processes.stream().filter(p -> p.pid() == pid).findFirst().orElse(null);
	}

	/** Whether somebody else could take the next step as well. */
	public boolean isChoicePoint() {
		return candidates.size() > 1;
	}

	/** Whether a process could take the next step. @param id {@code null} for the kernel's own work */
	public boolean isCandidate(ProcessId id) {
		return candidates.stream().anyMatch(candidate -> Objects.equals(candidate.process(), id));
	}

	/** The process whose step comes next, or {@code null}. */
	public ProcessInfo current() {
		return stop.process() == null ? null : process(stop.process());
	}
}
