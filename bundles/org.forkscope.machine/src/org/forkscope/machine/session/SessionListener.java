package org.forkscope.machine.session;

/** Hears from a session, on the session's thread. Must return soon. */
public interface SessionListener {

	/** The machine runs. @param stepping only until a step is done */
	default void resumed(boolean stepping) {
	}

	/** The machine stands still. */
	default void stopped(Snapshot snapshot) {
	}

	/** A line for the console. */
	default void output(OutputLine line) {
	}

	/** The session is over; nothing follows. @param failure what went wrong inside the machine, or {@code null} */
	default void terminated(Throwable failure) {
	}
}
