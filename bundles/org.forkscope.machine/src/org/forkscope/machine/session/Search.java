package org.forkscope.machine.session;

/** Looks for a position, a slice at a time. */
interface Search {

	/** Looks on for some steps. @return whether the search is over */
	boolean slice(int steps);

	/** The position looked for; -1 when there is none. */
	long found();

	/** How far the search has come, of {@link #goal()}. */
	long done();

	/** What is done when the search has come to its end. */
	long goal();
}
