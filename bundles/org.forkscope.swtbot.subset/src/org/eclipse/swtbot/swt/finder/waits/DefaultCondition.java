package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** A condition that knows the bot that waits. */
public abstract class DefaultCondition implements ICondition {

	protected SWTBot bot;

	@Override
	public void init(SWTBot waiting) {
		bot = waiting;
	}
}
