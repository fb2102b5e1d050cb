package org.forkscope.machine.session;

/**
 * Identity of a process: a reused pid is another process.
 *
 * @param pid   its id
 * @param birth position at which it was published
 */
public record ProcessId(int pid, long birth) implements Comparable<ProcessId> {

	@Override
	public int compareTo(ProcessId other) {
		return pid != other.pid ? Integer.compare(pid, other.pid) : Long.compare(birth, other.birth);
	}

	@Override
	public String toString() {
		return Integer.toString(pid);
	}
}
