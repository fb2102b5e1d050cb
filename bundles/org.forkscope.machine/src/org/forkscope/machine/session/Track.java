package org.forkscope.machine.session;

import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;

/**
 * The machine of a session with the moments saved on its way: it goes back to them, and from them on along other branches. What it
 * prints is passed on once.
 */
final class Track {

	private final Course course;
	private final Output output;
	private final StopControl control;
	private Replay replay;
	private History history;

	/** @param output what the machine prints @param control sees its steps */
	Track(Course course, Output output, StopControl control) {
		this.course = course;
		this.output = output;
		this.control = control;
	}

	/** Switches a machine on. */
	void powerOn(Branch branch) {
		Machine machine = branch.machine(course, output);
		output.follow(machine);
		control.attach(machine);
		replay = new Replay(machine, branch);
		history = new History(replay, control);
	}

	Machine machine() {
		return replay.machine();
	}

	Replay replay() {
		return replay;
	}

	History history() {
		return history;
	}

	long position() {
		return machine().position();
	}

	/** A second machine, which takes the same way from power-on, for who looks for something on it. */
	Replay scout(Branch branch) {
		return new Replay(branch.machine(course, null), branch);
	}

	/** From now on the machine looks something up: nothing that it prints is passed on. */
	void lookUp() {
		output.mute(true);
	}

	/** Puts the machine back to where it began to look something up. */
	void putBack(History.Moment present) {
		history.restore(present);
		output.mute(false);
	}

	/** Puts the machine back to the last saved moment up to a position. */
	void goBack(long position) {
		restore(history.upTo(position));
	}

	/** Brings the machine closer to a position if it can. @return whether it does not stand where it stood */
	boolean approach(long position) {
		History.Moment moment = history.upTo(position);
		boolean closer = position < position() || moment.position() > position();
		if (closer) {
			restore(moment);
		}
		history.approach(position);
		return closer;
	}

	private void restore(History.Moment moment) {
		history.restore(moment);
		output.follow(machine());
	}

	/** Leaves the way behind it, and goes back to where another branch parts from it, or to a moment before. */
	void turn(Branch from, Branch to, long position) {
		output.part(position);
		history.forgetAfter(Math.min(position, Math.max(0, from.commonWith(to) - 1)), to.choices());
		replay.follow(to);
		goBack(position);
	}

	/** The branch begins here, with what has been changed by hand. */
	void beginHere(Branch branch) {
		output.part(position());
		history.forgetAfter(position());
		replay.follow(branch);
		replay.skipEdits();
		machine().tamper();
	}
}
