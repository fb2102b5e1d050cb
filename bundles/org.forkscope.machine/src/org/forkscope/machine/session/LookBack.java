package org.forkscope.machine.session;

/**
 * The saved moments that a search through the past begins at, one after the other: first the last one, then ones further and
 * further back, because to go back to a moment takes time itself.
 */
final class LookBack {

	private static final long STRETCH = 100_000;

	private final History history;
	private long stretch;

	LookBack(History history) {
		this.history = history;
	}

	/** The next moment; it lies before a position above 0, up to which the search goes from there. */
	History.Moment before(long position) {
		History.Moment moment = history.upTo(Math.max(0, position - 1 - stretch));
		stretch = stretch == 0 ? STRETCH : 2 * stretch;
		return moment;
	}
}
