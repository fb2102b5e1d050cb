package org.forkscope.machine.listing;

import org.forkscope.machine.Phase;

/**
 * A line of a listing.
 *
 * @param number    its number, from 1
 * @param kind      what stands on it
 * @param text      the line
 * @param phase     the phase of fork1 it belongs to, or {@code null}
 * @param function  the function it belongs to, or {@code null}
 */
public record ListingLine(int number, Kind kind, String text, Phase phase, String function) {

	/** What stands on a line. */
	public enum Kind {
		/** Nothing that the machine does. */
		BLANK,
		/** The head of a function. */
		FUNCTION,
		/** The head of a phase. */
		PHASE,
		/** One or more steps; the machine can stop here. */
		STEP
	}

	/** Whether the machine can stop here. */
	public boolean isStep() {
		return kind == Kind.STEP;
	}

	/** The same line under another text, which is no head of a phase. */
	ListingLine withText(String other) {
		return new ListingLine(number, kind == Kind.PHASE ? Kind.BLANK : kind, other, phase, function);
	}
}
