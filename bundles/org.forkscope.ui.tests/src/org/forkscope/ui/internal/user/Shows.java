package org.forkscope.ui.internal.user;

import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Something on the screen reads as it should. */
final class Shows extends DefaultCondition {

	private final String what;
	private final String expected;
	private final Supplier<String> actual;
	private String seen;

	Shows(String what, String expected, Supplier<String> actual) {
		this.what = what;
		this.expected = expected;
		this.actual = actual;
	}

	@Override
	public boolean test() {
		seen = actual.get();
		return expected.equals(seen);
	}

	@Override
	public String getFailureMessage() {
		return what + ": expected\n" + expected + "\nbut there is\n" + seen;
	}
}
