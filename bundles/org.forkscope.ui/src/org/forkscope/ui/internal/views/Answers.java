package org.forkscope.ui.internal.views;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;

/** Waits for what a machine answers; so not for the UI thread. */
public final class Answers {

	private static final int SECONDS = 5;

	private Answers() {
	}

	/** The answer; {@code null} when the machine has moved on meanwhile. */
	public static <T> T of(CompletableFuture<T> question) {
		try {
			return question.get(SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			ILog.of(Answers.class).warn("A machine that stands still does not answer", e);
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof IllegalStateException)) {
				ILog.of(Answers.class).error("A machine cannot be looked into", e.getCause());
			}
		}
		return null;
	}
}
