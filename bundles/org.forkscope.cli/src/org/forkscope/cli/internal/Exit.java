package org.forkscope.cli.internal;

/** Exit codes, the worse the higher. Above 63 they are those of BSD's sysexits. */
public final class Exit {

	/** All went well. */
	public static final int OK = 0;
	/** An invariant of the kernel did not hold. */
	public static final int BROKEN_INVARIANT = 1;
	/** A command of the debugger failed that nobody has typed. */
	public static final int COMMAND_FAILED = 1;
	/** A script is in error. */
	public static final int BAD_SCRIPT = 2;
	/** The command was used in a wrong way; nothing was done. */
	public static final int USAGE = 64;
	/** A file cannot be read. */
	public static final int NO_INPUT = 66;
	/** An error of ours. */
	public static final int INTERNAL = 70;
	/** The output cannot be written. */
	public static final int IO_ERROR = 74;

	private Exit() {
	}
}
