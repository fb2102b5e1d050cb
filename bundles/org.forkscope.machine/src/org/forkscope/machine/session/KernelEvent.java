package org.forkscope.machine.session;

/** What can happen in the kernel that a stop point can wait for. */
public enum KernelEvent {
	/** The id allocator passes the last id. */
	PID_WRAP,
	/** A candidate is in use. Detail: {@code pid}, {@code pgrp}, {@code session} or {@code zombie}. */
	PID_COLLISION,
	/** The process table or a user's limit is full. */
	LIMIT_REACHED,
	/** A system call fails. Detail: the name of the error. */
	ERRNO,
	/** A process is published. */
	BORN,
	/** A process becomes runnable. */
	RUNNABLE,
	/** A process goes to sleep. Detail: the wait message. */
	SLEEPING,
	/** A sleeper is woken. */
	WOKEN,
	/** A process begins to exit. */
	EXITING,
	/** A process is a zombie. */
	ZOMBIE,
	/** A zombie is reaped. */
	REAPED,
	/** A process gets another parent. */
	REPARENTED,
	/** A shared structure gets one more user. Detail: the structure, such as {@code filedesc}. */
	SHARED,
	/** A shared structure is down to one user. Detail: the structure. */
	UNSHARED,
	/** A structure of its own is made. Detail: the structure. */
	COPIED,
	/** A structure has lost its last user. Detail: the structure. */
	FREED,
	/** A hook of at_fork is called. Detail: its name. */
	AT_FORK,
	/** A signal is posted. Detail: its number. */
	SIGNAL,
	/** A signal stops a process. Detail: the signal's number. */
	STOPPED,
	/** A stopped process goes on. */
	CONTINUED,
	/** A process runs a signal handler. Detail: the signal's number. */
	HANDLER,
	/** The clock makes a timed call. Detail: the function, such as {@code realitexpire}. */
	CALLOUT,
	/** An event queue hands out an event. Detail: one of its flags, such as {@code NOTE_FORK}. */
	KEVENT,
	/** ktrace records something. Detail: the kind of record, such as {@code ktrnamei}. */
	KTRACE,
	/** A process blocks on a mutex. Detail: the mutex. */
	LOCK_CONTENDED,
	/** A process takes a lock although it holds one that comes later in the order of locks. Detail: the lock that it takes. */
	LOCK_ORDER,
	/** An invariant of the kernel does not hold any more. Detail: its name, {@code I1} to {@code I14}. */
	INVARIANT,
	/** The kernel stops for good; so does the machine, whoever waits for it. Detail: a regular expression that is found in what it says. */
	PANIC,
	/** The kernel prints a line. Detail: a regular expression that is found in it. */
	CONSOLE;

	/** The event as people read it. */
	public String text() {
		return Messages.valueOf("Event_" + name()).text();
	}
}
