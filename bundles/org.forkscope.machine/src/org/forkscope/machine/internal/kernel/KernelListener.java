package org.forkscope.machine.internal.kernel;

import java.util.Map;

import org.forkscope.model.Knote;
import org.forkscope.model.Proc;

/** Hears what happens in the kernel, as it happens. Listening must not change the machine. */
public interface KernelListener {

	/** The kernel prints a line. */
	default void console(String text) {
	}

	/** A newborn can be found: fork1, line 363. */
	default void born(Proc parent, Proc child) {
	}

	/** A hook is called: fork1, line 543. */
	default void atFork(String name, Proc parent, Proc child, int flags) {
	}

	/** A knote event: {@code note} is NOTE_FORK, NOTE_EXEC or NOTE_EXIT, with its data in the low bits. */
	default void knote(Proc p, int note, int data) {
	}

	/** ktrace records the return of a system call: fork_return, lines 701 to 707. */
	default void sysret(Proc p, int code, int error, int value) {
	}

	/** ktrace records something. @param record what, in its order */
	default void ktrace(Proc p, String type, Map<String, Object> record) {
	}

	/** A system call has set what user mode will see; signals come next. */
	default void returned(Proc p, int error) {
	}

	/** A sleeper is runnable again. */
	default void woken(Proc p) {
	}

	/** A signal is pending now. */
	default void signalled(Proc p, int signal) {
	}

	/** A process stops because of a signal. */
	default void stopped(Proc p, int signal) {
	}

	/** A stopped process goes on. */
	default void continued(Proc p) {
	}

	/** A process runs its handler of a signal. */
	default void handles(Proc p, int signal) {
	}

	/** A timed call is made. @param p the process it is about, or {@code null} */
	default void callout(String function, Proc p) {
	}

	/** An event queue hands an event out to a process. */
	default void kevent(Proc p, Knote event) {
	}

	/** A process dies of a signal. */
	default void sigexit(Proc p, int signal) {
	}

	/** A process is a zombie now. */
	default void zombie(Proc p) {
	}

	/** A zombie has been reaped with a status; its slot is about to be freed. */
	default void reaped(Proc p, int status) {
	}

	/** A process takes a lock while it holds one that comes later in the order of locks. */
	default void lockOrder(Proc p, String held, String wanted) {
	}

	/** The kernel stops for good. */
	default void panic(String text) {
	}
}
