package org.forkscope.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells users and the log what went wrong. */
public final class Errors {

	private static final String BUNDLE = "org.forkscope.ui";

	private Errors() {
	}

	/** Shows what could not be done for the user, and logs it. Any thread. */
	public static void show(CoreException problem) {
		StatusManager.getManager().handle(problem.getStatus(), StatusManager.LOG | StatusManager.SHOW);
	}

	/** Shows a user's mistake: a sentence, no stack trace. Any thread. */
	public static void show(String sentence) {
		StatusManager.getManager().handle(new Status(IStatus.WARNING, BUNDLE, sentence), StatusManager.SHOW);
	}

	/** Logs a problem that the user cannot do anything about. */
	public static void log(CoreException problem) {
		ILog.of(Errors.class).log(problem.getStatus());
	}
}
