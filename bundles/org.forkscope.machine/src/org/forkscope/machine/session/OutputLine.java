package org.forkscope.machine.session;

/**
 * A line for the console.
 *
 * @param position position at which it was written
 * @param kind     who writes
 * @param text     the line
 */
public record OutputLine(long position, Kind kind, String text) {

	/** Who writes. */
	public enum Kind {
		/** The kernel's message buffer. */
		KERNEL,
		/** Events and deaths. */
		EVENT,
		/** A stop point that prints instead of stopping. */
		MESSAGE,
		/** A process: what came of its call. */
		PROCESS,
		/** A call that failed or could not be made. */
		FAILURE
	}

	@Override
	public String toString() {
		return "@" + position + "  " + text;
	}
}
