package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.Phase;

/**
 * The allocator of process ids at one stop.
 *
 * @param nextpid     last id given out in order
 * @param pidchecked  end of the window that is known to be free
 * @param randompid   largest random step; 0 is off
 * @param pidMax      first id that is never used
 * @param used        ids in use, ascending
 * @param scan        what a fork is doing in the allocator now, or {@code null}
 */
public record AllocatorInfo(int nextpid, int pidchecked, int randompid, int pidMax, List<IdUse> used, Scan scan) {

	/**
	 * An id in use.
	 *
	 * @param id      the id
	 * @param process the process that has it as pid, or {@code null}
	 * @param zombie  whether that process is a zombie
	 * @param members how many processes have it as group id
	 * @param session how many processes have it as session id
	 */
	public record IdUse(int id, ProcessId process, boolean zombie, int members, int session) {
	}

	/**
	 * A fork inside the allocator.
	 *
	 * @param forker    the process that forks
	 * @param phase     PID_START to PUBLISH
	 * @param line      line that comes next
	 * @param text      what comes next
	 * @param candidate the id tried now
	 * @param lookingAt the process that the scan looks at, or {@code null}
	 * @param zombies   whether the scan is in its second round, over the zombies
	 */
	public record Scan(ProcessId forker, Phase phase, int line, String text, int candidate, ProcessId lookingAt,
			boolean zombies) {
	}

	/** Ids between {@code nextpid} and {@code pidchecked}: known to be free. */
	public int window() {
		return Math.max(0, pidchecked - nextpid - 1);
	}
}
