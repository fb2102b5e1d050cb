package org.forkscope.machine.session;

import java.util.Locale;

import org.forkscope.machine.session.Stop.Kind;

/** Looks for where something happens to a process: a machine of its own runs the same way to the end. */
final class LifeSearch implements Search {

	private final Replay scout;
	private final Lifelines lives;
	private final PositionExpression.Of what;
	private final long present;

	/**
	 * @param scout   a machine that has just been switched on
	 * @param present where the machine stands: of several processes with the id, the one here counts
	 */
	LifeSearch(Replay scout, PositionExpression.Of what, long present) {
		this.scout = scout;
		lives = new Lifelines(scout.machine());
		this.what = what;
		this.present = present;
	}

	@Override
	public boolean slice(int steps) {
		return scout.runTo(Long.MAX_VALUE, steps);
	}

	@Override
	public Destination end() {
		return lives.find(what.pid(), what.event(), present).map(Destination::at).orElseGet(this::nowhere);
	}

	private Destination nowhere() {
		String missing = Messages.Position_noProcess.text(what.pid(), what.event().name().toLowerCase(Locale.ROOT));
		return new Destination(present, Kind.MISSED, missing);
	}

	/** The machine of the session has not moved. */
	@Override
	public Destination cancel(Kind kind, String reason) {
		return new Destination(present, kind, reason);
	}

	@Override
	public long done() {
		return scout.machine().position();
	}

	@Override
	public long goal() {
		return Long.MAX_VALUE;
	}
}
