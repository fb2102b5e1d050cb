package org.forkscope.cli.internal.run;

/** A workload cannot be read; the message is a sentence for users that names the file. */
final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	UnreadableException(String message) {
		super(message);
	}
}
