package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something a test waits for. */
public interface ICondition {

	/** Called once, before the first test. */
	void init(SWTBot bot);

	/** Whether it is so by now. Called in the thread of the test; what it throws counts as no. */
	boolean test() throws Exception;

	/** What was there instead; asked when time is up. */
	String getFailureMessage();
}
