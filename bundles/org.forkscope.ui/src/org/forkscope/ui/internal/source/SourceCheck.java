package org.forkscope.ui.internal.source;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.forkscope.debug.source.OwnSource;

/** Checks files while their paths are typed, on another thread, so that a slow disk does not stop the dialog. */
final class SourceCheck {

	private static final int DELAY_MS = 150;

	private final Widget owner;
	private final Consumer<Optional<String>> done;
	private Job job;
	/** The path whose result counts, or {@code null}. */
	private String asked;

	/**
	 * @param owner who wants to know
	 * @param done  told on the thread of the user interface what is wrong with the file, a sentence; empty if it is good
	 */
	SourceCheck(Widget owner, Consumer<Optional<String>> done) {
		this.owner = owner;
		this.done = done;
		owner.addDisposeListener(event -> cancel());
	}

	/** Checks a file; a check that is under way is given up. */
	void start(String path) {
		cancel();
		Display display = owner.getDisplay();
		asked = path;
		job = Job.createSystem(Messages.SourceCheck_job, monitor -> {
			Optional<String> problem = problem(path);
			display.asyncExec(() -> tell(path, problem));
		});
		job.schedule(DELAY_MS);
	}

	private void tell(String path, Optional<String> problem) {
		if (!owner.isDisposed() && path.equals(asked)) {
			done.accept(problem);
		}
	}

	/** Nobody wants to know any more. */
	void cancel() {
		asked = null;
		if (job != null) {
			job.cancel();
		}
	}

	/** Checks a file at once. */
	static Optional<String> problem(String path) {
		try {
			OwnSource.read(path);
			return Optional.empty();
		} catch (CoreException e) {
			return Optional.of(e.getStatus().getMessage());
		}
	}
}
