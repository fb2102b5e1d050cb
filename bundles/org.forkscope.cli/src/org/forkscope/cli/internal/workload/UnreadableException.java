package org.forkscope.cli.internal.workload;

/** A workload cannot be read; the message is a sentence for users that names the file. */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message a sentence for users that names the file */
	public UnreadableException(String message) {
		super(message);
	}
}
