package org.forkscope.ui.internal.views;

import java.util.concurrent.TimeUnit;

/** How long a machine has been seen running without a stop. Belongs to the thread of one job. */
final class RunningTime {

	/** So long a view waits before it says that the machine runs. */
	private static final long PATIENCE = 300;

	private long since = -1;

	/** The machine stands still. */
	void reset() {
		since = -1;
	}

	/** Milliseconds to wait until it is worth to say so; 0 or less when it is. */
	long patience() {
		long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
		if (since < 0) {
			since = now;
		}
		return since + PATIENCE - now;
	}
}
