package org.forkscope.cli.internal.debug;

/** A command that cannot be executed; the message is one sentence for users. */
public final class CommandException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param message one sentence */
	public CommandException(String message) {
		super(message);
	}
}
