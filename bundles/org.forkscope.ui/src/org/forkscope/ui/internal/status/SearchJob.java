package org.forkscope.ui.internal.status;

import java.text.NumberFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;

/** Shows how far a search through the run of a machine has come, once it takes longer than a moment. To cancel it is to suspend. */
final class SearchJob extends Job implements SessionListener {

	private static final int PATIENCE_MS = 500;
	private static final int PAUSE_MS = 100;
	private static final int SCALE = 1000;

	private final Runnable suspend;
	private boolean searching;
	private long done;
	private long goal;

	/** @param machine its name @param suspend has the machine stand still */
	SearchJob(String machine, Runnable suspend) {
		super(NLS.bind(Messages.SearchJob_name, machine));
		this.suspend = suspend;
	}

	@Override
	public synchronized void searching(long nowDone, long nowGoal) {
		done = nowDone;
		goal = nowGoal;
		if (!searching) {
			searching = true;
			schedule(PATIENCE_MS);
		}
	}

	@Override
	public void stopped(Snapshot snapshot) {
		end();
	}

	@Override
	public void terminated(Throwable failure) {
		end();
	}

	private synchronized void end() {
		if (searching) {
			searching = false;
			cancel();
			notifyAll();
		}
	}

	@Override
	protected synchronized IStatus run(IProgressMonitor monitor) {
		boolean toTheEnd = goal == Long.MAX_VALUE;
		monitor.beginTask(getName(), toTheEnd ? IProgressMonitor.UNKNOWN : SCALE);
		int worked = 0;
		boolean told = false;
		while (searching) {
			int now = toTheEnd ? 0 : (int) (SCALE * (double) done / goal);
			monitor.subTask(NLS.bind(Messages.SearchJob_position, NumberFormat.getIntegerInstance().format(done)));
			monitor.worked(Math.max(0, now - worked));
			worked = now;
			if (monitor.isCanceled() && !told) {
				told = true;
				suspend.run();
			}
			if (!pause()) {
				return Status.CANCEL_STATUS;
			}
		}
		monitor.done();
		return Status.OK_STATUS;
	}

	private boolean pause() {
		try {
			wait(PAUSE_MS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
