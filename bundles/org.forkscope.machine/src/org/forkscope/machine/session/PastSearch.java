package org.forkscope.machine.session;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;

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

	private final Replay replay;
	private final History history;
	private final LookBack past;
	private final StopControl control;
	private final Property property;
	private final long present;
	private final long origin;
	private History.Moment from;
	private long until;
	private long found = -1;

	/** Only positions before the present one count. @param origin where the search was asked for */
	PastSearch(Replay replay, History history, StopControl control, Property property, long origin) {
		this.replay = replay;
		this.history = history;
		past = new LookBack(history);
		this.control = control;
		this.property = property;
		present = replay.machine().position();
		until = present;
		this.origin = origin;
	}

	/** Where the search was asked for. */
	long origin() {
		return origin;
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
	public long found() {
		return found;
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
