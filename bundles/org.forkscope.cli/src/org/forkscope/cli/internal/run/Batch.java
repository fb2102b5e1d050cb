package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.util.List;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.Streams;
import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.cli.internal.workload.UnreadableException;
import org.forkscope.cli.internal.workload.Workload;

/** Runs workloads one after the other, says what has to be said about each, and remembers the worst exit code. */
final class Batch {

	private final Streams streams;
	private final Destination destination;
	private final RunOptions options;
	private int exitCode = Exit.OK;

	Batch(Streams streams, Destination destination, RunOptions options) {
		this.streams = streams;
		this.destination = destination;
		this.options = options;
	}

	/** Runs them. @return the exit code */
	int run(List<Workload> workloads) {
		for (Workload workload : workloads) {
			if (!run(workload)) {
				break;
			}
		}
		return exitCode;
	}

	/** @return whether the next workload has a chance */
	private boolean run(Workload workload) {
		try {
			return write(workload, new ScriptRun(workload.read(streams.in()), options, streams::say));
		} catch (UnreadableException e) {
			streams.say(e.getMessage());
			ended(Exit.NO_INPUT);
			return true;
		}
	}

	private boolean write(Workload workload, ScriptRun run) {
		ended(run.exitCode());
		try {
			destination.write(workload, run::writeTo);
		} catch (ClosedPipeException e) {
			run.problem().ifPresent(streams::say);
			return false;
		} catch (IOException e) {
			run.problem().ifPresent(streams::say);
			streams.say(Messages.Batch_cannotWrite.text(destination.name(workload), Failure.reason(e)));
			ended(Exit.IO_ERROR);
			return destination.isUsableAfterFailure();
		}
		if (destination.wantsSummaries() || run.isRemarkable()) {
			streams.say(run.summary());
		}
		ended(run.exitCode());
		return true;
	}

	private void ended(int code) {
		exitCode = Math.max(exitCode, code);
	}
}
