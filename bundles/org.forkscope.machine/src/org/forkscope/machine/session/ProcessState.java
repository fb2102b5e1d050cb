package org.forkscope.machine.session;

/** What a process is doing. */
public enum ProcessState {
	/** On a processor. */
	RUNNING,
	/** Waiting for a processor. */
	RUNNABLE,
	/** Sleeping on a channel. */
	SLEEPING,
	/** Stopped by a signal. */
	STOPPED,
	/** Being made: SIDL. */
	NEWBORN,
	/** Ended, not yet reaped. */
	ZOMBIE,
	/** An interrupt thread without work. */
	IDLE,
	/** Waiting for a mutex. */
	BLOCKED
}
