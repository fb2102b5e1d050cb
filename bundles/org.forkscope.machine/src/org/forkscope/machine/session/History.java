package org.forkscope.machine.session;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

	private final Replay replay;
	private final StopControl control;
	private final NavigableMap<Long, Moment> moments = new TreeMap<>();
	private final NavigableSet<Long> wanted = new TreeSet<>();

	/**
	 * A saved moment.
	 *
	 * @param edits  how many of the branch's edits have been made
	 * @param counts which stop points have been hit so far
	 */
	record Moment(long position, Checkpoint state, int edits, StopControl.Counts counts) {
	}

	/** @param replay a machine that has just been switched on @param control counts the hits of stop points on the way */
	History(Replay replay, StopControl control) {
		this.replay = replay;
		this.control = control;
		save();
	}

	/** The present, to come back to it. */
	Moment now() {
		return new Moment(position(), replay.machine().states().save(), replay.editsMade(), control.counts());
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
		return moments.headMap(position, true).descendingMap().values().stream().filter(moment -> control.knows(moment.counts()))
				.findFirst().orElseGet(this::first);
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
		long next = Math.min(nextWanted(), nextDue()) - position();
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

	/** The machine has paused on its way, before anyone has looked at its next step. */
	void paused() {
		boolean asked = wanted.remove(position()) && !moments.containsKey(position());
		if (asked || nextDue() <= position()) {
			save();
		}
	}

	/** What comes after a position will be different from now on. */
	void forgetAfter(long position) {
		moments.tailMap(position, false).clear();
	}
}
