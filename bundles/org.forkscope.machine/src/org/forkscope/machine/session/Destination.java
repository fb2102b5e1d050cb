package org.forkscope.machine.session;

import org.forkscope.machine.session.Stop.Kind;

/**
 * Where the machine goes, without a stop on the way, and what is said there.
 *
 * @param position where
 * @param kind     sort of stop; where it is a breakpoint that is hit there, that is said
 * @param reason   one sentence
 * @param wanted   the position must be one of these, else the one wanted lies further back; {@code null} for any
 * @param goesOn   whether the machine runs on from there
 */
record Destination(long position, Kind kind, String reason, PastSteps wanted, boolean goesOn) {

	Destination(long position, Kind kind, String reason) {
		this(position, kind, reason, null, false);
	}

	/** A position that was asked for. */
	static Destination at(long position) {
		return new Destination(position, Kind.POSITION, Messages.Session_position.text(position));
	}

	/** The start of the run: there is nothing further back. */
	static Destination start() {
		return new Destination(0, Kind.POSITION, Messages.Session_start.text());
	}

	/** A position further back. */
	static Destination back(Kind kind, long position) {
		return new Destination(position, kind, Messages.Session_back.text(position));
	}

	/** The same, if it is one of the positions wanted. */
	Destination provided(PastSteps steps) {
		return new Destination(position, kind, reason, steps, goesOn);
	}

	/** The same; the machine runs on from there. */
	Destination going(boolean on) {
		return new Destination(position, kind, reason, wanted, on);
	}
}
