package org.forkscope.machine.internal.concurrent;

/** A list of choices lets a process take a step that it cannot take. The message says which process, and who can. */
public final class ImpossibleChoiceException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final int index;

	ImpossibleChoiceException(int index, String message) {
		super(message);
		this.index = index;
	}

	/** Which choice of the list, from 0. */
	public int index() {
		return index;
	}
}
