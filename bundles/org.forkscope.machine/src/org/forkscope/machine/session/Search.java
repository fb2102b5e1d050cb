package org.forkscope.machine.session;

import org.forkscope.machine.session.Stop.Kind;

/** Looks for something in the run, a slice at a time. */
interface Search {

	/** Looks on for some steps. @return whether the search is over */
	boolean slice(int steps);

	/** Ends the search that is over. @return where the machine goes; {@code null} when it is back where it stood before */
	Destination end();

	/**
	 * Gives the search up.
	 *
	 * @param kind   sort of stop that this is
	 * @param reason what to say
	 * @return where the machine goes; {@code null} when it is back where it stood before
	 */
	Destination cancel(Kind kind, String reason);

	/** How far the search has come, of {@link #goal()}. */
	long done();

	/** What is done when the search has come to its end. */
	long goal();
}
