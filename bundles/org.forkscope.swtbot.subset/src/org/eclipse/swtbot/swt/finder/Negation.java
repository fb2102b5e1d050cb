package org.eclipse.swtbot.swt.finder;

import org.eclipse.swtbot.swt.finder.waits.ICondition;

/** True while the other condition is not; an answer that fails counts as no for both. */
record Negation(ICondition condition) implements ICondition {

	@Override
	public void init(SWTBot bot) {
		condition.init(bot);
	}

	@Override
	public boolean test() throws Exception {
		return !condition.test();
	}

	@Override
	public String getFailureMessage() {
		return condition.getFailureMessage();
	}
}
