package org.forkscope.ui.internal.views;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Does a piece of work off the UI thread whenever it is asked to, at most ten times a second, and always after the last request. */
final class Refresher extends Job {

	private static final long PAUSE = 100;

	private final Runnable work;
	private volatile long last = now() - PAUSE;

	Refresher(String name, Runnable work) {
		super(name);
		this.work = work;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	private static long now() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
	}

	/** Wants the work to be done soon. Requests that come meanwhile are one with this. */
	void request() {
		schedule(Math.max(0, last + PAUSE - now()));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		last = now();
		work.run();
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == KernelView.REFRESH_FAMILY;
	}
}
