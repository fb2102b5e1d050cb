package org.forkscope.model;

import java.io.IOException;

/** A file that should be a saved machine is none; the message says what is wrong and, where it can, in which line and column. */
public final class MachineXmiException extends IOException {

	private static final long serialVersionUID = 1;

	MachineXmiException(String message, Exception cause) {
		super(message, cause);
	}
}
