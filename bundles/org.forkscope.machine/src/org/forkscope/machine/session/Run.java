package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.session.Stop.Kind;

/**
 * A machine with what steers it: how far it runs now, where it stops, what it has printed, along which branch. The past is
 * reached from a moment saved on the way, from which the machine runs the same way again. Belongs to the session's thread.
 */
final class Run {

	private final Course course;
	private final Output output;
	private final StopControl control;
	private final SnapshotBuilder snapshots;
	private final List<Branch> branches = new ArrayList<>();

	private Branch branch;
	private Replay replay;
	private History history;
	private Search search;
	private Kind backwards;
	private String missing;
	private Stop arrival;
	private PastSteps attempt;
	private long target = Long.MAX_VALUE;
	private boolean quiet;
	private boolean goingOn;
	private long end = -1;
	/** How far the machine has been along the branch: what lies beyond has no future yet that a choice could change. */
	private long furthest;

	Run(Course course, Consumer<OutputLine> listener) {
		this.course = course;
		output = new Output(listener);
		snapshots = new SnapshotBuilder(course);
		control = new StopControl(snapshots, output::message);
		branch = new Branch(Messages.Branch_original.text(), 0, List.of(), course.choices());
		branches.add(branch);
	}

	/** Switches a fresh machine on. */
	void powerOn(boolean stopAtFirstLine) {
		replace();
		if (stopAtFirstLine) {
			control.stepToScriptLine(Kind.START);
		} else {
			control.noStep();
		}
	}

	private Machine machine() {
		return replay.machine();
	}

	private void replace() {
		Machine machine = branch.machine(course, output);
		output.follow(machine);
		control.attach(machine);
		replay = new Replay(machine, branch.edits());
		history = new History(replay, control);
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
		attempt = null;
		target = Long.MAX_VALUE;
		quiet = false;
		goingOn = false;
		search = null;
		arrival = null;
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
		attempt = null;
		arrival = null;
		search = null;
		travel(position);
	}

	private void travel(long position) {
		if (position < machine().position()) {
			goBack(position);
		}
		history.approach(position);
		control.noStep();
		control.countOnly();
		target = position;
		quiet = true;
		goingOn = false;
	}

	private void goBack(long position) {
		history.restore(history.upTo(position));
		output.follow(machine());
	}

	/** Goes to a position given in words. Where something happens to a process is found by a run to the end. */
	void goTo(PositionExpression where) {
		if (where instanceof PositionExpression.Absolute at) {
			goTo(at.position());
		} else if (where instanceof PositionExpression.Relative by) {
			goTo(Math.max(0, machine().position() + by.steps()));
		} else if (where instanceof PositionExpression.End) {
			goTo(Long.MAX_VALUE);
		} else if (where instanceof PositionExpression.Of of) {
			goToEvent(of);
		}
	}

	private void goToEvent(PositionExpression.Of of) {
		Replay scout = new Replay(branch.machine(course, null), branch.edits());
		search = new LifeSearch(scout, of, machine().position());
		backwards = Kind.POSITION;
		missing = Messages.Position_noProcess.text(of.pid(), of.event().name().toLowerCase(Locale.ROOT));
	}

	/** Goes back to the last position before the present one that is as far as a step of this kind. */
	void stepBack(ProcessId process, StepKind kind) {
		KernelStack stack = stackOf(process);
		PastSteps wanted = new PastSteps(stack, kind, stack == currentStack());
		long present = machine().position();
		if (present == 0) {
			arrive(Kind.POSITION, Messages.Session_start.text(), 0);
		} else {
			arrive(Kind.STEP, Messages.Session_back.text(present - 1), present - 1);
			attempt = wanted;
		}
	}

	/** The position just before is mostly the one wanted. If it is not, the search goes on before it. */
	private boolean isWrong(KernelStack stack) {
		PastSteps wanted = attempt;
		attempt = null;
		boolean right = wanted == null || isAtStep(stack) && machine().workload().isBooted()
				&& wanted.holds(machine().position(), false, stack, stack.top(), stack.top().next());
		if (!right) {
			look(Kind.STEP, wanted, machine().position() + 1);
		}
		return !right;
	}

	private static boolean isAtStep(KernelStack stack) {
		return stack != null && stack.top() != null;
	}

	/** Goes back to the last position at which a stop point was hit. */
	void reverseResume() {
		look(Kind.BREAKPOINT, (position, hit, stack, frame, step) -> hit || control.asks(), machine().position());
	}

	/** @param origin where the machine goes back to when the search is given up */
	private void look(Kind kind, PastSearch.Property property, long origin) {
		output.mute(true);
		search = new PastSearch(replay, history, control, property, origin);
		backwards = kind;
	}

	void setStopPoints(List<StopPoint> points) {
		control.setPoints(points);
	}

	/** Runs for a while. @return why the machine stands still, or {@code null} when it only paused */
	Stop slice(int steps) {
		if (search != null) {
			searchOn(steps);
			return null;
		}
		replay.observe(control);
		boolean still = replay.runTo(target, history.steps(steps));
		furthest = Math.max(furthest, machine().position());
		if (machine().kernel().panicText() != null) {
			control.panicked(currentStack());
			return stop(Kind.PANIC, Messages.Session_panic.text(machine().kernel().panicText()));
		}
		if (!still) {
			history.paused();
			return null;
		}
		if (!quiet && control.cause() != null) {
			return stop(control.causeKind(), control.cause());
		}
		if (machine().position() == target) {
			return arrived();
		}
		end = machine().position();
		return stop(Kind.END, Messages.Session_end.text(end));
	}

	/**
	 * The step that comes next here counts as reached, as it does for a machine that runs forward to it.
	 *
	 * @return {@code null} when this is not yet the position looked for
	 */
	private Stop arrived() {
		KernelStack stack = currentStack();
		if (isWrong(stack)) {
			return null;
		}
		boolean hit = isAtStep(stack) && control.wouldStop(stack, stack.top(), stack.top().next());
		if (hit && arrival != null && arrival.kind() == Kind.BREAKPOINT) {
			return stop(Kind.BREAKPOINT, control.cause());
		}
		if (goingOn) {
			resume();
			return null;
		}
		if (arrival == null) {
			return stop(Kind.POSITION, Messages.Session_position.text(target));
		}
		return new Stop(arrival.kind(), arrival.reason(), currentProcess(), arrival.points());
	}

	private void searchOn(int steps) {
		if (!search.slice(steps)) {
			return;
		}
		long found = search.found();
		if (found < 0 && backwards == Kind.POSITION) {
			arrive(Kind.POSITION, missing, machine().position());
		} else if (found < 0) {
			arrive(Kind.POSITION, Messages.Session_start.text(), 0);
		} else {
			arrive(backwards, arrivalText(found), found);
		}
	}

	private void arrive(Kind kind, String reason, long position) {
		if (search instanceof PastSearch) {
			goBack(position);
		}
		arrival = new Stop(kind, reason, null, List.of());
		search = null;
		travel(position);
	}

	private String arrivalText(long found) {
		return (backwards == Kind.POSITION ? Messages.Session_position : Messages.Session_back).text(found);
	}

	/** What a search has done, or {@code null} while none is under way. */
	Search search() {
		return search;
	}

	/** Gives up what is under way. @return why the machine stands still, or {@code null} while it has to find back to the present */
	Stop halt(Kind kind, String reason) {
		if (search instanceof PastSearch past) {
			arrive(kind, reason, past.origin());
			return null;
		}
		return stop(kind, reason);
	}

	private Stop stop(Kind kind, String reason) {
		search = null;
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
		Edit edit = new Edit(machine().position(), object.serial(), field, editor.plain(object.object, field, value, scope));
		editor.set(object.object, field, edit.value());
		List<Edit> edits = new ArrayList<>(editsUpTo(edit.position()));
		edits.add(edit);
		branch = new Branch(Messages.Branch_changed.text(field, value, edit.position()), edit.position(), edits, branch.choices());
		branches.add(branch);
		furthest = machine().position();
		output.part(furthest);
		history.forgetAfter(furthest);
		replay.follow(branch.edits());
		replay.skipEdits();
		machine().tamper();
		end = -1;
	}

	private List<Edit> editsUpTo(long position) {
		return branch.edits().stream().filter(edit -> edit.position() <= position).toList();
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
		ChoiceHistory made = new ChoiceHistory(machine(), course, branch);
		long here = machine().position();
		KernelStack chosen = made.candidate(process);
		if (chosen == null) {
			arrive(Kind.CHOICE, Messages.Session_noCandidate.text(Messages.name(process)), here);
			return;
		}
		if (chosen != currentStack()) {
			String name = Messages.Branch_chosen.text(made.name(chosen), here);
			follow(new Branch(name, here, editsUpTo(here), made.choosing(chosen)));
		}
		arrive(Kind.CHOICE, Messages.Session_next.text(made.name(chosen)), here);
		goingOn = control.isAsking();
	}

	/** The choices up to now and those to come, as text. */
	String choices() {
		return new ChoiceHistory(machine(), course, branch).text();
	}

	/**
	 * Follows other choices: goes to where they part from those up to now, or stays here if that would be later.
	 *
	 * @return whether they are others
	 * @throws org.forkscope.machine.ChoicesException where the text is no list of choices or cannot be followed; nothing has changed
	 */
	boolean choose(String text) {
		ChoiceHistory made = new ChoiceHistory(machine(), course, branch);
		ChoiceText written = made.parse(text);
		Choices choices = new Choices(written.choices());
		if (made.isSame(choices)) {
			return false;
		}
		long parting = made.parting(choices);
		Branch other = new Branch(Messages.Branch_choices.text(parting), parting, editsUpTo(parting), choices);
		ChoicesCheck.check(written, new Replay(other.machine(course, null), other.edits()));
		follow(other);
		arrive(Kind.CHOICE, Messages.Session_choices.text(parting), parting);
		return true;
	}

	/** Takes another way from its start on. Where the run has not gone on from there, the present branch becomes longer. */
	private void follow(Branch other) {
		if (other.start() >= furthest) {
			Branch longer = new Branch(branch.name(), branch.start(), branch.edits(), other.choices());
			branches.set(branches.indexOf(branch), longer);
			branch = longer;
		} else {
			branch = other;
			if (!branches.contains(other)) {
				branches.add(other);
			}
		}
		furthest = other.start();
		output.part(furthest);
		end = -1;
		replace();
	}

	/** What the past says of the writes that led here. */
	PastWrites pastWrites() {
		return new PastWrites(replay, history, output);
	}

	List<Branch> branches() {
		return List.copyOf(branches);
	}

	Branch branch() {
		return branch;
	}

	/** Goes on along another branch, at the position where it parts from this one or at the present one if that is earlier. */
	void switchTo(Branch other) {
		long position = Math.min(machine().position(), other.start());
		Branch next = branches.contains(other) ? other : branch;
		furthest = Long.MAX_VALUE;
		output.part(position);
		if (next.choices().equals(branch.choices())) {
			history.forgetAfter(Math.max(0, branch.commonWith(next) - 1));
			goBack(position);
			replay.follow(next.edits());
			branch = next;
		} else {
			branch = next;
			replace();
		}
		end = -1;
		goTo(position);
	}

	/** Takes over the branches of a saved session. */
	void restore(List<Branch> saved, int current) {
		branches.clear();
		branches.addAll(saved);
		branch = saved.get(current);
		furthest = Long.MAX_VALUE;
	}
}
