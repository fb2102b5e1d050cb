package org.forkscope.cli.internal.run;

/** A value that a saved session changes cannot be changed; the message is a sentence for users. */
final class ImpossibleEditException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImpossibleEditException(IllegalArgumentException cause) {
		super(cause.getMessage(), cause);
	}
}
