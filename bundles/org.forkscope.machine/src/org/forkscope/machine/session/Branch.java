package org.forkscope.machine.session;

import java.util.List;

/**
 * A course of the run: the workload as it is, or one that differs from a position on because a value was changed there.
 *
 * @param name   for people
 * @param edits  all changes on the way, by position; empty for the original course
 */
public record Branch(String name, List<Edit> edits) {

	/** Copies the list. */
	public Branch {
		edits = List.copyOf(edits);
	}

	/** Position from which on the branch goes its own way; 0 for the original course. */
	public long start() {
		return edits.isEmpty() ? 0 : edits.get(edits.size() - 1).position();
	}
}
