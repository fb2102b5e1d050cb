package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;

import org.hamcrest.Matcher;

/** Waits until at least one object matches, and keeps what matched. */
public abstract class WaitForObjectCondition<T> extends DefaultCondition {

	protected final Matcher<? super T> matcher;
	private List<T> matches = List.of();

	protected WaitForObjectCondition(Matcher<? super T> matcher) {
		this.matcher = matcher;
	}

	/** What matches now, in a steady order. */
	protected abstract List<T> findMatches();

	@Override
	public boolean test() {
		matches = findMatches();
		return !matches.isEmpty();
	}

	/** @throws IndexOutOfBoundsException if fewer objects matched */
	public T get(int index) {
		return matches.get(index);
	}

	public List<T> getAllMatches() {
		return matches;
	}

	@Override
	public String getFailureMessage() {
		return "Could not find anything matching " + matcher;
	}
}
