package org.forkscope.machine.session;

/** Hears from a session, on the session's thread. Must return soon. */
public interface SessionListener {

	/** The machine runs. @param stepping only until a step is done */
	default void resumed(boolean stepping) {
	}

	/** A search through the past or the future goes on. @param goal where it ends; {@link Long#MAX_VALUE} for the end of the run */
	default void searching(long done, long goal) {
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
