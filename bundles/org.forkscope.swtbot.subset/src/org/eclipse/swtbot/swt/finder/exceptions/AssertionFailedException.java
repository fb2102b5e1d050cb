package org.eclipse.swtbot.swt.finder.exceptions;

/** Something a bot took for granted does not hold. */
public class AssertionFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public AssertionFailedException(String message) {
		super(message);
	}
}
