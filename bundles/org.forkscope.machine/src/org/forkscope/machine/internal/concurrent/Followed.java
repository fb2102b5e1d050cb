package org.forkscope.machine.internal.concurrent;

import java.util.List;

/**
 * How far choices have been followed. Immutable.
 *
 * @param done    those that have been followed to their end
 * @param current the one that is being followed; {@code null} for none
 * @param taken   how many steps have been taken for it, the one that comes next among them
 */
public record Followed(List<Choice> done, Choice current, int taken) {

	/** Choices of which none is being followed. */
	static Followed all(List<Choice> done) {
		return new Followed(done, null, 0);
	}

	/** Whether somebody who follows other choices has come the same way up to here, and follows them still. */
	public boolean isAlong(List<Choice> others) {
		int size = done.size();
		return others.size() >= size && others.subList(0, size).equals(done)
				&& (current == null || size < others.size() && isPartOf(others.get(size)));
	}

	private boolean isPartOf(Choice other) {
		return other.equals(current) || other.name().equals(current.name()) && other.steps() >= taken;
	}
}
