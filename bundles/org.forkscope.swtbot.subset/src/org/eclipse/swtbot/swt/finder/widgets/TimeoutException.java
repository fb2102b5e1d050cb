package org.eclipse.swtbot.swt.finder.widgets;

/** A condition did not come true in the time it was given. */
public class TimeoutException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public TimeoutException(String message) {
		super(message);
	}

	public TimeoutException(String message, Throwable cause) {
		super(message, cause);
	}
}
