package org.forkscope.machine.session;

import java.util.List;
import java.util.function.Consumer;

import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.session.Stop.Kind;

/**
 * A machine with what steers it: how far it runs now, where it stops, what it has printed, along which branch. Belongs to the
 * session's thread.
 */
final class Run {

	private final Course course;
	private final StopControl control;
	private final SnapshotBuilder snapshots;
	private final Branches branches;
	private final Track track;

	private Search search;
	/** {@code null} while the machine runs until something stops it. */
	private Destination destination;
	/** Whether the machine is at its destination without having moved, so that what happens there has been counted. */
	private boolean stays;
	private long end = -1;

	Run(Course course, Consumer<OutputLine> listener) {
		this.course = course;
		Output output = new Output(listener);
		snapshots = new SnapshotBuilder(course);
		control = new StopControl(snapshots, output::message);
		branches = new Branches(course.choices());
		track = new Track(course, output, control);
	}

	/** Switches a fresh machine on. */
	void powerOn(boolean stopAtFirstLine) {
		track.powerOn(branches.present());
		if (stopAtFirstLine) {
			control.stepToScriptLine(Kind.START);
		} else {
			control.noStep();
		}
	}

	private Machine machine() {
		return track.machine();
	}

	void resume() {
		leave();
		control.noStep();
	}

	void step(ProcessId process, StepKind kind) {
		leave();
		control.step(stackOf(process), kind);
	}

	void step(ProcessId process, StepKind kind, int depth) {
		leave();
		control.step(stackOf(process), kind, depth);
	}

	private void leave() {
		destination = null;
		control.leave();
	}

	private KernelStack stackOf(ProcessId id) {
		return id == null ? currentStack() : snapshots.slot(machine(), id).map(ProcSlot::stack).orElse(currentStack());
	}

	private KernelStack currentStack() {
		return machine().workload().stack();
	}

	/** Goes to a position: one before the present one is reached from a saved moment before it. */
	void goTo(long position) {
		giveUp();
		travel(Destination.at(position));
	}

	/** Goes to a position given in words. Where something happens to a process is found by a run to the end. */
	void goTo(PositionExpression where) {
		giveUp();
		if (where instanceof PositionExpression.Absolute at) {
			goTo(at.position());
		} else if (where instanceof PositionExpression.Relative by) {
			goTo(Math.max(0, track.position() + by.steps()));
		} else if (where instanceof PositionExpression.End) {
			goTo(Long.MAX_VALUE);
		} else if (where instanceof PositionExpression.Of of) {
			search = new LifeSearch(track.scout(branches.present()), of, track.position());
		}
	}

	private void giveUp() {
		if (search != null) {
			search.cancel(Kind.SUSPEND, Messages.Session_cancelled.text());
			search = null;
		}
	}

	private void travel(Destination to) {
		stays = !track.approach(to.position()) && track.position() == to.position();
		control.noStep();
		control.countOnly();
		destination = to;
	}

	/** Goes back to the last position before the present one that is as far as a step of this kind. */
	void stepBack(ProcessId process, StepKind kind) {
		KernelStack stack = stackOf(process);
		PastSteps wanted = new PastSteps(stack, kind, stack == currentStack());
		long present = track.position();
		travel(present == 0 ? Destination.start() : Destination.back(Kind.STEP, present - 1).provided(wanted));
	}

	/** Goes back to the last position at which a stop point was hit. */
	void reverseResume() {
		look(Kind.BREAKPOINT, (position, hit, stack, frame, step) -> hit || control.asks(), track.position());
	}

	/** @param origin where the machine goes back to when the search is given up */
	private void look(Kind kind, PastSearch.Property property, long origin) {
		search = new PastSearch(track, control, kind, property, origin);
	}

	void setStopPoints(List<StopPoint> points) {
		control.setPoints(points);
	}

	/** Runs for a while. @return why the machine stands still, or {@code null} when it only paused */
	Stop slice(int steps) {
		return search == null ? runOn(steps) : searchOn(steps);
	}

	private Stop runOn(int steps) {
		track.replay().observe(control.isIdle() ? null : control);
		boolean still = track.replay().runTo(destination == null ? Long.MAX_VALUE : destination.position(), track.history().steps(steps));
		branches.reached(track.position());
		if (machine().kernel().panicText() != null) {
			control.panicked(currentStack());
			return stop(Kind.PANIC, Messages.Session_panic.text(machine().kernel().panicText()));
		}
		if (!still) {
			track.history().paused();
			return null;
		}
		if (destination == null && control.cause() != null) {
			return stop(control.causeKind(), control.cause());
		}
		if (destination != null && destination.position() == track.position()) {
			return arrived();
		}
		end = track.position();
		return stop(Kind.END, Messages.Session_end.text(end));
	}

	/**
	 * The step that comes next here counts as reached, as it does for a machine that runs forward to it.
	 *
	 * @return {@code null} when this is not yet the position looked for
	 */
	private Stop arrived() {
		KernelStack stack = currentStack();
		PastSteps wanted = destination.wanted();
		if (wanted != null && !isAt(wanted, stack)) {
			look(Kind.STEP, wanted, track.position() + 1);
			return null;
		}
		boolean hit = !stays && isAtStep(stack) && control.wouldStop(stack, stack.top(), stack.top().next());
		if (hit && destination.kind() == Kind.BREAKPOINT) {
			return stop(Kind.BREAKPOINT, control.cause());
		}
		if (destination.goesOn()) {
			resume();
			return null;
		}
		return new Stop(destination.kind(), destination.reason(), currentProcess(), List.of());
	}

	/** The position just before is mostly the one wanted. If it is not, the search goes on before it. */
	private boolean isAt(PastSteps wanted, KernelStack stack) {
		return isAtStep(stack) && machine().workload().isBooted()
				&& wanted.holds(track.position(), false, stack, stack.top(), stack.top().next());
	}

	private static boolean isAtStep(KernelStack stack) {
		return stack != null && stack.top() != null;
	}

	private Stop searchOn(int steps) {
		if (search.slice(steps)) {
			goOn(search.end());
		}
		return null;
	}

	private void goOn(Destination to) {
		search = null;
		if (to != null) {
			travel(to);
		}
	}

	/** What a search has done, or {@code null} while none is under way. */
	Search search() {
		return search;
	}

	/** Gives up what is under way. @return why the machine stands still, or {@code null} while it has to find back to the present */
	Stop halt(Kind kind, String reason) {
		if (search == null) {
			return stop(kind, reason);
		}
		goOn(search.cancel(kind, reason));
		return null;
	}

	private Stop stop(Kind kind, String reason) {
		ProcessId process = kind == Kind.END ? null : currentProcess();
		return new Stop(kind, reason, process, kind == Kind.BREAKPOINT || kind == Kind.PANIC ? control.hitIds() : List.of());
	}

	private ProcessId currentProcess() {
		KernelStack stack = currentStack();
		return stack == null ? null : SnapshotBuilder.id(stack.proc());
	}

	Snapshot snapshot(Stop stop) {
		return snapshots.build(machine(), stop, end, control.hits());
	}

	Inspector inspector() {
		return new Inspector(machine(), snapshots);
	}

	/**
	 * Changes a value here. From this position on the run goes a way of its own, as a new branch; the old one stays.
	 *
	 * @param scope what names in the value stand for
	 * @throws IllegalArgumentException with a sentence for people; nothing has changed then
	 */
	void set(ObjectRef object, String field, String value, Scope scope) {
		ValueEditor editor = new ValueEditor(machine());
		Edit edit = new Edit(track.position(), object.serial(), field, editor.plain(object.object, field, value, scope));
		editor.set(object.object, field, edit.value());
		branches.change(edit, value);
		track.beginHere(branches.present());
		end = -1;
	}

	/** How the processes run. */
	Scheduling scheduling() {
		return course.scheduling();
	}

	/** Whether the machine is to stop wherever more than one process could take the next step. */
	void setAsking(boolean asking) {
		control.setAsking(asking);
	}

	/** Lets a process take the next step. Where the run has gone on from here already, that begins a branch. */
	void runNext(ProcessId process) {
		ChoiceHistory made = new ChoiceHistory(machine());
		long here = track.position();
		KernelStack chosen = made.candidate(process);
		if (chosen == null) {
			travel(new Destination(here, Kind.CHOICE, Messages.Session_noCandidate.text(Messages.name(process))));
			return;
		}
		String name = made.name(chosen);
		if (chosen != currentStack()) {
			follow(branches.choosing(Messages.Branch_chosen.text(name, here), here, made.choosing(chosen)));
		}
		travel(new Destination(here, Kind.CHOICE, Messages.Session_next.text(name)).going(control.isAsking()));
	}

	/** The choices up to now and those to come, as text. */
	String choices() {
		return new ChoiceHistory(machine()).text();
	}

	/**
	 * Follows other choices: goes to where they part from those up to now, or stays here if that would be later. The answer comes
	 * once it is known whether they can be followed.
	 *
	 * @return whether they are others; without an answer if not
	 * @throws IllegalArgumentException where there are no choices to make, or the text is no list of choices; nothing has changed
	 */
	boolean choose(String text, ChoicesSearch.Answer answer) {
		ChoiceHistory made = new ChoiceHistory(machine());
		ChoiceText written = made.parse(text);
		if (made.isSame(written)) {
			return false;
		}
		search = new ChoicesSearch(written, answer, this::follow, branches, track);
		return true;
	}

	/** Takes another way from its start on. */
	private void follow(Branch other) {
		Branch from = branches.present();
		branches.follow(other);
		track.turn(from, branches.present(), other.start());
		end = -1;
	}

	/** What the past says of the writes that led here. */
	PastWrites pastWrites() {
		return new PastWrites(track);
	}

	List<Branch> branches() {
		return branches.all();
	}

	Branch branch() {
		return branches.present();
	}

	/** Goes on along another branch, at the position where it parts from this one or at the present one if that is earlier. */
	void switchTo(Branch other) {
		long position = Math.min(track.position(), other.start());
		Branch from = branches.present();
		branches.switchTo(other);
		track.turn(from, branches.present(), position);
		end = -1;
		travel(Destination.at(position));
	}

	/** Takes over the branches of a saved session. */
	void restore(List<Branch> saved, int current) {
		branches.restore(saved, current);
	}
}
