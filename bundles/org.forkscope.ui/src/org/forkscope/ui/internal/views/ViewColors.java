package org.forkscope.ui.internal.views;

import org.forkscope.machine.session.ProcessState;

/** Ids of the colour definitions of the views. */
public final class ViewColors {

	private static final String PREFIX = "org.forkscope.ui.colors.";

	/** An id in use by a process. */
	public static final String PID_IN_USE = PREFIX + "pidInUse";
	/** An id in use by a process group. */
	public static final String GROUP_IN_USE = PREFIX + "groupInUse";
	/** An id in use by a session. */
	public static final String SESSION_IN_USE = PREFIX + "sessionInUse";
	/** Ids that are known to be free. */
	public static final String FREE_WINDOW = PREFIX + "freeWindow";
	/** What was not there at the stop before. */
	public static final String ADDED = PREFIX + "added";
	/** What differs between two things shown side by side. */
	public static final String CHANGED = PREFIX + "changed";
	/** The phase that comes next. */
	public static final String PHASE_CURRENT = PREFIX + "phaseCurrent";
	/** A phase that is done. */
	public static final String PHASE_DONE = PREFIX + "phaseDone";

	private ViewColors() {
	}

	/** The colour of a state, or {@code null} for the usual one. */
	public static String of(ProcessState state) {
		return switch (state) {
			case RUNNING -> PREFIX + "running";
			case RUNNABLE -> PREFIX + "runnable";
			case SLEEPING, BLOCKED -> PREFIX + "sleeping";
			case STOPPED -> PREFIX + "stopped";
			case NEWBORN -> PREFIX + "newborn";
			case ZOMBIE -> PREFIX + "zombie";
			case IDLE -> null;
		};
	}
}
