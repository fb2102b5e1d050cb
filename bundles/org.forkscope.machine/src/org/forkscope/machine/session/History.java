package org.forkscope.machine.session;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.forkscope.machine.Choices;
import org.forkscope.machine.internal.concurrent.Followed;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.state.Checkpoint;

/**
 * The way of one machine, with moments saved along it, from which it can go on again. Saved moments are thinned with the
 * distance from the present, and so that they do not need much memory; on the way to a position in the past, two are saved just
 * before it, because the next step back is likely.
 */
final class History {

	/** How many objects the contents of which are kept: about 100 bytes each, less what moments share. */
	private static final long MOST_OBJECTS = 1_000_000;
	private static final long FAR = 30_000;
	private static final long NEAR = 1000;
	private static final int FEW_PROCESSES = 1500;
	/** To save a process, and to put it back, takes about as long as so many steps that nobody observes. */
	private static final long STEPS_FOR_A_PROCESS = 600;

	private final Replay replay;
	private final StopControl control;
	private final NavigableMap<Long, Moment> moments = new TreeMap<>();
	private final NavigableSet<Long> wanted = new TreeSet<>();

	/**
	 * A saved moment.
	 *
	 * @param edits    how many of the branch's edits have been made
	 * @param followed which choices have been followed; {@code null} where there are none to make
	 * @param counts   which stop points have been hit so far
	 */
	record Moment(long position, Checkpoint state, int edits, Followed followed, StopControl.Counts counts) {

		/** The same with other counts. */
		Moment counted(StopControl.Counts others) {
			return new Moment(position, state, edits, followed, others);
		}

		/** Whether choices lead by here. */
		boolean isAlong(Choices choices) {
			return followed == null || followed.isAlong(choices.list());
		}
	}

	/** @param replay a machine that has just been switched on @param control counts the hits of stop points on the way */
	History(Replay replay, StopControl control) {
		this.replay = replay;
		this.control = control;
		save();
	}

	/** The present, to come back to it. */
	Moment now() {
		Guide guide = replay.machine().guide();
		return new Moment(position(), replay.machine().states().save(), replay.editsMade(), guide == null ? null : guide.followed(),
				control.counts());
	}

	private void save() {
		moments.put(position(), now());
		while (objects() > MOST_OBJECTS && moments.size() > 2) {
			moments.remove(leastUseful());
		}
	}

	private long position() {
		return replay.machine().position();
	}

	private long objects() {
		return moments.values().stream().mapToLong(moment -> moment.state().size()).sum();
	}

	/** The moment whose neighbours are closest to each other, as seen from the present; never the first or the newest. */
	private long leastUseful() {
		long least = -1;
		double smallest = Double.MAX_VALUE;
		for (long position : moments.navigableKeySet().subSet(moments.firstKey(), false, moments.lastKey(), false)) {
			double gap = moments.higherKey(position) - moments.lowerKey(position);
			double usefulness = gap / (1 + Math.abs(position() - position));
			if (usefulness < smallest && position != position()) {
				smallest = usefulness;
				least = position;
			}
		}
		return least >= 0 ? least : moments.higherKey(moments.firstKey());
	}

	/** The last moment up to a position at which it is known which stop points had been hit. */
	Moment upTo(long position) {
		return last(position, moment -> control.knows(moment.counts()));
	}

	/** The last moment up to a position that choices lead by; the hits of the present stop points may be unknown. */
	Moment along(Choices choices, long position) {
		return last(position, moment -> moment.isAlong(choices));
	}

	private Moment last(long position, Predicate<Moment> property) {
		return moments.headMap(position, true).descendingMap().values().stream().filter(property).findFirst().orElseGet(this::first);
	}

	/** The moment of power-on. */
	Moment first() {
		return moments.firstEntry().getValue();
	}

	/** Puts the machine back to a moment. */
	void restore(Moment moment) {
		replay.machine().states().restore(moment.state());
		replay.rewind(moment.edits());
		control.recall(moment.counts());
	}

	/** The machine is going to a position: the moments just before it are wanted. */
	void approach(long position) {
		wanted.clear();
		wanted.add(position - FAR);
		wanted.add(position - NEAR);
	}

	/** How many steps the machine may take before {@link #paused} is to be called. @param most not more than this */
	int steps(int most) {
		long next = Math.min(Math.min(nextWanted(), nextDue()), nextStale()) - position();
		return (int) Math.max(1, Math.min(most, next));
	}

	private long nextWanted() {
		Long next = wanted.higher(position());
		return next == null ? Long.MAX_VALUE : next;
	}

	private long nextDue() {
		long due = moments.floorKey(position()) + replay.machine().stateInterval();
		Long next = moments.higherKey(position());
		return next != null && next <= due ? Long.MAX_VALUE : due;
	}

	/** The next moment that counts belong to of stop points that have been replaced since. */
	private long nextStale() {
		return moments.tailMap(position(), false).values().stream().filter(moment -> !control.knows(moment.counts()))
				.mapToLong(Moment::position).findFirst().orElse(Long.MAX_VALUE);
	}

	/** The machine has paused on its way, before anyone has looked at its next step. */
	void paused() {
		moments.computeIfPresent(position(), (position, moment) -> moment.counted(control.counts()));
		boolean asked = wanted.remove(position()) && !moments.containsKey(position()) && paysHere();
		if (asked || nextDue() <= position()) {
			save();
		}
	}

	/** To save many processes, and to put them back, takes longer than to run some millions of steps again. */
	private boolean paysHere() {
		long processes = replay.machine().kernel().g.getNprocs();
		return processes <= FEW_PROCESSES || position() - moments.floorKey(position()) > STEPS_FOR_A_PROCESS * processes;
	}

	/** What comes after a position will be different from now on. */
	void forgetAfter(long position) {
		moments.tailMap(position, false).clear();
	}

	/** Other choices are followed from a position on: what they do not lead by, or lies after it, will be different. */
	void forgetAfter(long position, Choices others) {
		forgetAfter(position);
		moments.values().removeIf(moment -> !moment.isAlong(others));
	}
}
