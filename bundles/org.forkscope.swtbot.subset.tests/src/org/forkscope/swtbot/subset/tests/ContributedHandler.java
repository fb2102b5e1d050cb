package org.forkscope.swtbot.subset.tests;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Notes that it ran. */
public class ContributedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SampleView.CHOSEN.add("Contributed");
		return null;
	}
}
