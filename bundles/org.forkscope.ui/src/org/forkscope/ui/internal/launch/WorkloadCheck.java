package org.forkscope.ui.internal.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.Workload;
import org.forkscope.machine.script.MachineKey;

/** Reads the workload of a configuration and checks it, each time when the configuration names another one. */
final class WorkloadCheck {

	private static final int DELAY_MS = 150;
	private static final Result PENDING = new Result(null, Messages.WorkloadCheck_pending);

	/**
	 * What came of a check.
	 *
	 * @param problem a sentence for the user, or {@code null}
	 * @param summary what the script does; empty if there is a problem
	 */
	record Result(String problem, String summary) {
	}

	private final class Reading extends Job {

		private final ILaunchConfiguration configuration;
		private final Runnable done;

		Reading(ILaunchConfiguration configuration, Runnable done) {
			super(Messages.WorkloadCheck_job);
			this.configuration = configuration;
			this.done = done;
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Result found = check(configuration);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			answer = found;
			done.run();
			return Status.OK_STATUS;
		}
	}

	private List<String> question = List.of();
	private Reading reading;
	private volatile Result answer = PENDING;

	/**
	 * What is known about the configuration now. Call it on the thread of the user interface.
	 *
	 * @param done called on another thread when more is known
	 */
	Result result(ILaunchConfiguration configuration, Runnable done) {
		try {
			List<String> asked = question(configuration);
			if (!asked.equals(question)) {
				cancel();
				question = asked;
				answer = PENDING;
				reading = new Reading(configuration.getWorkingCopy(), done);
				reading.schedule(DELAY_MS);
			}
			return answer;
		} catch (CoreException e) {
			return new Result(e.getStatus().getMessage(), "");
		}
	}

	/** Nobody wants to know the result any more. */
	void cancel() {
		if (reading != null) {
			reading.cancel();
		}
	}

	/** All that the result depends on. */
	private static List<String> question(ILaunchConfiguration configuration) throws CoreException {
		List<String> values = new ArrayList<>();
		values.add(configuration.getAttribute(DebugIds.ATTR_FILE, ""));
		for (MachineKey key : MachineKey.values()) {
			values.add(configuration.getAttribute(DebugIds.attribute(key), ""));
		}
		values.add(configuration.getAttribute(DebugIds.ATTR_PROCESSES, ""));
		values.add(Integer.toString(configuration.getAttribute(DebugIds.ATTR_CPUS, 0)));
		values.add(configuration.getAttribute(DebugIds.ATTR_CHOICES, ""));
		return values;
	}

	/** Reads and checks at once. */
	static Result check(ILaunchConfiguration configuration) {
		try {
			return new Result(null, ScriptSummary.of(Workload.load(configuration).script()));
		} catch (CoreException e) {
			return new Result(e.getStatus().getMessage(), "");
		}
	}
}
