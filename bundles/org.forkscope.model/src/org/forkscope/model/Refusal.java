package org.forkscope.model;

/** Ends the reading of a saved machine; the message is for the user. Unchecked, because the parser's callbacks allow no other. */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1;

	Refusal(String message) {
		super(message);
	}
}
