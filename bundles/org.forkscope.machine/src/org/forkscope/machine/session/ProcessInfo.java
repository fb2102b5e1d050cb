package org.forkscope.machine.session;

import java.util.List;

/**
 * A process at one stop.
 *
 * @param id       its identity
 * @param comm     command name
 * @param label    the workload's name for it, or {@code null}
 * @param state    what it is doing
 * @param stat     the kernel's name of the state
 * @param wmesg    why it sleeps or what it is blocked on; {@code null} while it does neither
 * @param call     the system call it is in, such as {@code forking}; {@code null} in user mode
 * @param parent   its parent; {@code null} for the swapper
 * @param children its children in list order
 * @param uid      effective user id
 * @param pgid     group id, or -1 while it has no group
 * @param sid      session id, or -1 while it has no group
 * @param flags    p_flag by names
 * @param xstat    status for wait; meaningful in zombies
 * @param leader   leader of its task
 * @param peer     next peer, or {@code null}
 * @param newborn  the process that it is making in fork1, from its publication on; or {@code null}
 * @param cpu      the processor that it is on, from 0; -1 while it is on none, and in a machine that has just one
 * @param frames   calls in progress, innermost first; the last is user mode, if it has one
 */
public record ProcessInfo(ProcessId id, String comm, String label, ProcessState state, String stat, String wmesg, String call,
		ProcessId parent, List<ProcessId> children, int uid, int pgid, int sid, String flags, int xstat, ProcessId leader,
		ProcessId peer, ProcessId newborn, int cpu, List<FrameInfo> frames) {

	/** Its id. */
	public int pid() {
		return id.pid();
	}

	/** Whether it leads a task of several peers or belongs to one. */
	public boolean isPeer() {
		return peer != null || leader != null && !leader.equals(id);
	}

	/** The exit code in {@link #xstat()}, or -1 when a signal ended it. */
	public int exitCode() {
		return (xstat & 0x7f) == 0 ? xstat >> 8 : -1;
	}

	/** The signal in {@link #xstat()} that ended it, or 0. */
	public int exitSignal() {
		return xstat & 0x7f;
	}
}
