package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.forkscope.swtbot.subset.internal.Check;
import org.forkscope.swtbot.subset.internal.Workbench;
import org.hamcrest.Matcher;

/** Conditions about the workbench. */
public abstract class Conditions extends org.eclipse.swtbot.swt.finder.waits.Conditions {

	private Conditions() {
	}

	public static WaitForObjectCondition<IViewReference> waitForView(Matcher<IViewReference> matcher) {
		return Workbench.views(matcher);
	}

	public static WaitForObjectCondition<IEditorReference> waitForEditor(Matcher<IEditorReference> matcher) {
		return Workbench.editors(matcher);
	}

	/**
	 * All jobs of a family have ended.
	 *
	 * @param name how a message calls them
	 */
	public static ICondition waitForJobs(Object family, String name) {
		return new Check(() -> Job.getJobManager().find(family).length == 0,
				() -> name + " have not ended: " + Stream.of(Job.getJobManager().find(family)).map(Job::getName).toList());
	}
}
