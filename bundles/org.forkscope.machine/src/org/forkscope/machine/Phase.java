package org.forkscope.machine;

/** The 28 phases of fork1, in the order of {@code sys/kern/kern_fork.c}, with their lines there. */
public enum Phase {
	/** Copying and clearing the descriptors exclude each other. */
	FLAG_CHECK(201, 202, "Refuse to copy and to clear the descriptors at once."),
	/** Without RFPROC: own memory. */
	SELF_VM(208, 210, "Without RFPROC: make the caller's own memory private, unless RFMEM."),
	/** Without RFPROC: an empty table. */
	SELF_FD_CLEAR(211, 220, "Without RFPROC, with RFCFDG: an empty descriptor table in place of the old one."),
	/** Without RFPROC: a private table, and back. */
	SELF_FD_UNSHARE(221, 235, "Without RFPROC, with RFFDG: a private copy of a shared descriptor table. Return without a child."),
	/** Room in the process table. */
	GLOBAL_LIMIT(236, 253, "Is there room in the process table? The last slot is root's."),
	/** Room for the user. */
	UID_LIMIT(254, 267, "Charge the real user; refuse past the limit. After this phase nothing fails."),
	/** A slot. */
	PROC_ALLOC(268, 270, "Take a proc from the zone. A used slot keeps its last contents."),
	/** Into the chain of peers. */
	PEER_LINK(271, 284, "With RFTHREAD: join the peers of the caller, before the newborn has an id. Else lead a task of its own."),
	/** First candidate. */
	PID_START(285, 302, "Lock allproc and choose the first candidate for the id."),
	/** Past the last id. */
	PID_WRAP(303, 314, "Past the last id: wrap around, stay above the daemons, forget the free window."),
	/** Look for a free id. */
	PID_SCAN(315, 348, "Outside the free window: look through all live processes and zombies for a free id and the next one in use."),
	/** Keep the id. */
	PID_COMMIT(349, 356, "Remember the id as the last one given out, or, with RFHIGHPID, forget the window."),
	/** Into the lists. */
	PUBLISH(357, 364, "Newborn (SIDL): from here on others can find it by its id."),
	/** Clear and copy. */
	ZERO_COPY(365, 374, "Zero one part of the proc, copy another from the parent."),
	/** First fields. */
	BASE_INIT(375, 389, "Mutex, flags, and profiling if the parent has it."),
	/** Credentials. */
	CRED_ARGS(390, 398, "Credentials of its own on shared effective ones; share the arguments."),
	/** Shared signal state. */
	SIG_SHARE(399, 422, "With RFSIGSHARE: share the signal state; the first time it moves to the heap."),
	/** Own signal state. */
	SIG_COPY(423, 429, "Without RFSIGSHARE: a copy of the signal state."),
	/** Exit signal and text. */
	SIGPARENT_TEXT(430, 438, "The signal that the parent gets at its end; one more user of the program's file."),
	/** Descriptors. */
	FD_SETUP(439, 445, "A new, a copied or a shared descriptor table."),
	/** Limits. */
	LIMIT_SETUP(446, 458, "Share the limits copy-on-write, or copy them when changes are shared."),
	/** Inherited flags. */
	FLAG_INHERIT(459, 468, "Inherit the set-id and terminal flags; mark a vfork."),
	/** Group and parent. */
	LINK_TREE(469, 489, "Join the parent's group and the tree of processes."),
	/** Timers, tracing, priority. */
	TIMERS_TRACE_PRI(490, 509, "Prepare the timers, inherit tracing and the estimate of processor use."),
	/** Memory and registers. */
	VM_FORK(510, 521, "Address space, U-area and registers."),
	/** Counters and hooks. */
	COUNT_HOOKS(522, 544, "Count the fork once; call the at_fork hooks in order."),
	/** Run. */
	RUN_NOTIFY(545, 569, "Start time; make it runnable unless RFSTOPPED; tell who watches the parent."),
	/** vfork's wait. */
	PPWAIT_RETURN(570, 583, "With RFPPWAIT: sleep until the child has called exec or exit. Return the child.");

	private final int firstLine;
	private final int lastLine;
	private final String summary;

	Phase(int firstLine, int lastLine, String summary) {
		this.firstLine = firstLine;
		this.lastLine = lastLine;
		this.summary = summary;
	}

	/** First line of the phase in {@code sys/kern/kern_fork.c}. */
	public int firstLine() {
		return firstLine;
	}

	/** Last line of the phase. */
	public int lastLine() {
		return lastLine;
	}

	/** What the phase is for, in a sentence or two. */
	public String summary() {
		return summary;
	}

	/** Number of the phase, 1 to 28. */
	public int number() {
		return ordinal() + 1;
	}

	/** The phase that a line belongs to, or {@code null} outside all of them. */
	public static Phase atLine(int line) {
		for (Phase phase : values()) {
			if (line >= phase.firstLine && line <= phase.lastLine) {
				return phase;
			}
		}
		return null;
	}
}
