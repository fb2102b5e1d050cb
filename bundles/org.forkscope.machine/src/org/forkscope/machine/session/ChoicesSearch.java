package org.forkscope.machine.session;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import org.forkscope.machine.Choices;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.session.Stop.Kind;

/**
 * Finds out where other choices part from those up to now, and whether they can be followed. The machine itself does it, from the
 * last saved moment that both lead by; unless they can be followed, it is put back to the present.
 */
final class ChoicesSearch implements Search {

	/** Hears, on the session's thread, what has come of it. */
	interface Answer {

		/** The machine goes to where they part, as on another branch. */
		void followed();

		/** They cannot be followed, or the search was given up: the machine stands where it stood. @param why for people */
		void refused(IllegalArgumentException why);
	}

	private final ChoiceText written;
	private final Choices choices;
	private final Answer answer;
	private final Consumer<Branch> follow;
	private final Branches branches;
	private final Track track;
	private final Guide guide;
	private final History.Moment present;
	private final LongFunction<String> chosen;
	private Branch other;

	/** @param written choices that differ from the present ones @param follow has the machine take the way that they lead */
	ChoicesSearch(ChoiceText written, Answer answer, Consumer<Branch> follow, Branches branches, Track track) {
		this.written = written;
		this.answer = answer;
		this.follow = follow;
		this.branches = branches;
		this.track = track;
		choices = new Choices(written.choices());
		guide = track.machine().guide();
		chosen = guide.chosen();
		present = track.history().now();
		begin();
	}

	private void begin() {
		Branch now = branches.present();
		track.lookUp();
		track.replay().follow(new Branch(now.name(), now.start(), now.edits(), choices));
		track.history().restore(track.history().along(choices, present.position()));
		track.replay().observe((stack, frame, step) -> isCommon());
	}

	private boolean isCommon() {
		return Objects.equals(chosen.apply(track.position()), guide.chosenAt(track.position()));
	}

	@Override
	public boolean slice(int steps) {
		if (other != null) {
			return track.replay().runTo(Long.MAX_VALUE, steps);
		}
		if (track.replay().runTo(present.position(), steps)) {
			part();
		}
		return false;
	}

	/** Here another process takes the step; or the present is reached, if that does not happen before. */
	private void part() {
		long parting = track.position();
		other = branches.choosing(Messages.Branch_choices.text(parting), parting, choices);
		track.replay().follow(other);
		track.replay().observe((stack, frame, step) -> ChoicesCheck.isUnderWay(guide));
	}

	@Override
	public Destination end() {
		try {
			ChoicesCheck.checkEnd(written, guide);
		} catch (IllegalArgumentException e) {
			putBack(e);
			return null;
		}
		follow.accept(other);
		answer.followed();
		return new Destination(other.start(), Kind.CHOICE, Messages.Session_choices.text(other.start()));
	}

	@Override
	public Destination cancel(Kind kind, String reason) {
		putBack(new IllegalArgumentException(reason));
		return null;
	}

	private void putBack(IllegalArgumentException why) {
		track.replay().follow(branches.present());
		track.putBack(present);
		answer.refused(why);
	}

	@Override
	public long done() {
		return track.position();
	}

	@Override
	public long goal() {
		return Long.MAX_VALUE;
	}
}
