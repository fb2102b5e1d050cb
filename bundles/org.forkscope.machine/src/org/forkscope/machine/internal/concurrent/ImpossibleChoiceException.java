package org.forkscope.machine.internal.concurrent;

/** A list of choices lets a process take a step that it cannot take. The message says which choice. */
public final class ImpossibleChoiceException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	ImpossibleChoiceException(String message) {
		super(message);
	}
}
