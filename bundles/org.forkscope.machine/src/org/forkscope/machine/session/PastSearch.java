package org.forkscope.machine.session;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
import org.forkscope.machine.session.Stop.Kind;

/**
 * Looks for the last position in the past that has a property: the machine runs again from the last saved moment to the present,
 * then from the moment before to that one, and so on.
 */
final class PastSearch implements Search, StepObserver {

	/** The property of a position: of the step that comes next there. */
	@FunctionalInterface
	interface Property {
		/** Whether a position has it. @param hit whether a stop point stops the machine there */
		boolean holds(long position, boolean hit, KernelStack stack, Frame frame, Step step);
	}

	private final Track track;
	private final Replay replay;
	private final History history;
	private final LookBack past;
	private final StopControl control;
	private final Kind kind;
	private final Property property;
	private final long present;
	private final long origin;
	private History.Moment from;
	private long until;
	private long found = -1;

	/**
	 * Only positions before the present one count.
	 *
	 * @param kind   sort of stop that is looked for
	 * @param origin where the search was asked for
	 */
	PastSearch(Track track, StopControl control, Kind kind, Property property, long origin) {
		this.track = track;
		replay = track.replay();
		history = track.history();
		past = new LookBack(history);
		this.control = control;
		this.kind = kind;
		this.property = property;
		present = track.position();
		until = present;
		this.origin = origin;
		track.lookUp();
	}

	@Override
	public boolean before(KernelStack stack, Frame frame, Step step) {
		if (!replay.machine().workload().isBooted()) {
			control.forget();
		} else if (property.holds(replay.machine().position(), control.wouldStop(stack, frame, step), stack, frame, step)) {
			found = replay.machine().position();
		}
		return true;
	}

	@Override
	public boolean slice(int steps) {
		if (until == 0) {
			return true;
		}
		if (from == null) {
			goBack();
		}
		if (!replay.runTo(until, history.steps(steps))) {
			history.paused();
			return false;
		}
		until = from.position();
		from = null;
		return found >= 0 || until == 0;
	}

	private void goBack() {
		from = past.before(until);
		history.restore(from);
		history.approach(until);
		control.countOnly();
		replay.observe(this);
	}

	@Override
	public Destination end() {
		return goBack(found < 0 ? Destination.start() : Destination.back(kind, found));
	}

	@Override
	public Destination cancel(Kind why, String reason) {
		return goBack(new Destination(origin, why, reason));
	}

	private Destination goBack(Destination to) {
		track.goBack(to.position());
		return to;
	}

	@Override
	public long done() {
		long here = from == null ? 0 : replay.machine().position() - from.position();
		return present - until + here;
	}

	@Override
	public long goal() {
		return present;
	}
}
