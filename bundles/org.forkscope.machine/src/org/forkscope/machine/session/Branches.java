package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Choices;

/** The branches of a run, and which one the machine follows. */
final class Branches {

	private final List<Branch> all = new ArrayList<>();
	private Branch present;
	/** How far the machine has been along the branch: what lies beyond has no future yet that a choice could change. */
	private long furthest;

	/** Only the original course. @param choices made on it */
	Branches(Choices choices) {
		present = new Branch(Messages.Branch_original.text(), 0, List.of(), choices);
		all.add(present);
	}

	/** Takes over the branches of a saved session. */
	void restore(List<Branch> saved, int current) {
		all.clear();
		all.addAll(saved);
		present = saved.get(current);
		furthest = Long.MAX_VALUE;
	}

	/** All of them, the original course first. */
	List<Branch> all() {
		return List.copyOf(all);
	}

	/** The one that the machine follows. */
	Branch present() {
		return present;
	}

	/** The machine has come to a position. */
	void reached(long position) {
		furthest = Math.max(furthest, position);
	}

	/** Begins a branch at the present position with a changed value. @param written the value as the user has written it */
	void change(Edit edit, String written) {
		List<Edit> edits = new ArrayList<>(editsUpTo(edit.position()));
		edits.add(edit);
		String name = Messages.Branch_changed.text(edit.field(), written, edit.position());
		take(new Branch(name, edit.position(), edits, present.choices()));
	}

	/** The way that the present branch would go with other choices that differ from a position on. */
	Branch choosing(String name, long position, Choices choices) {
		return new Branch(name, position, editsUpTo(position), choices);
	}

	/** Takes a way with other choices. Where the run has not gone on from its start, the present branch becomes longer. */
	void follow(Branch other) {
		if (other.start() >= furthest) {
			Branch longer = new Branch(present.name(), present.start(), present.edits(), other.choices());
			all.set(all.indexOf(present), longer);
			present = longer;
			furthest = other.start();
		} else {
			take(other);
		}
	}

	private void take(Branch other) {
		if (!all.contains(other)) {
			all.add(other);
		}
		present = other;
		furthest = other.start();
	}

	/** Goes over to a branch, of which it is not known how far the machine has been; stays where it is if there is no such branch. */
	void switchTo(Branch other) {
		present = all.contains(other) ? other : present;
		furthest = Long.MAX_VALUE;
	}

	private List<Edit> editsUpTo(long position) {
		return present.edits().stream().filter(edit -> edit.position() <= position).toList();
	}
}
