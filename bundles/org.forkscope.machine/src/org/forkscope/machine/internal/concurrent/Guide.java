package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.script.ProgramLine;
import org.forkscope.model.Proc;

/**
 * Leads the processes of a machine along a list of choices as far as it can be followed; from there on a process goes on as long
 * as it can. Remembers whom it has chosen. It chooses for a step as soon as the machine has come to it.
 */
public final class Guide implements Chooser {

	private final ConcurrentWorkload workload;
	private final Trace all = new Trace();
	private List<Choice> choices;
	private ChoiceList list;
	private Trace beyond = new Trace();
	private ImpossibleChoiceException problem;
	private long problemPosition = -1;

	/** @param choices to be followed first */
	public Guide(ConcurrentWorkload workload, List<Choice> choices) {
		this.workload = workload;
		this.choices = choices;
		list = new ChoiceList(choices, workload, STEADY);
	}

	@Override
	public KernelStack choose(List<KernelStack> able, KernelStack last) {
		KernelStack chosen = follow(able, last);
		all.add(workload.of(chosen), workload.position());
		if (!isFollowing()) {
			beyond.add(workload.of(chosen), workload.position());
		}
		return chosen;
	}

	private KernelStack follow(List<KernelStack> able, KernelStack last) {
		try {
			return problem == null ? list.choose(able, last) : STEADY.choose(able, last);
		} catch (ImpossibleChoiceException e) {
			problem = e;
			problemPosition = workload.position();
			return STEADY.choose(able, last);
		}
	}

	/** Whether the list has not come to its end, and can be followed. */
	public boolean isFollowing() {
		return problem == null && !list.isDone();
	}

	/** Why the list cannot be followed further, or {@code null}. */
	public ImpossibleChoiceException problem() {
		return problem;
	}

	/** Whether it is the step at this position for which the list could not be followed. */
	public boolean isProblemAt(long position) {
		return position == problemPosition;
	}

	/** The stacks of which one was chosen for the step that comes next; empty where no step comes. */
	public List<KernelStack> candidates() {
		return workload.possible();
	}

	/** What a list of choices calls the process of a stack. */
	public String name(KernelStack stack) {
		return workload.of(stack);
	}

	/** Who took the step at a position, or is to take it; {@code null} before the first choice. */
	public String chosenAt(long position) {
		return all.at(position);
	}

	/** The same for all positions up to now, whatever is chosen from now on. */
	public LongFunction<String> chosen() {
		return all.copy()::at;
	}

	/** The list that leads first. */
	public List<Choice> list() {
		return choices;
	}

	/** How far choices have been followed up to now. */
	public Followed followed() {
		List<Choice> done = choices.subList(0, list.followed());
		if (isFollowing()) {
			return list.taken() == 0 ? Followed.all(done) : new Followed(done, choices.get(list.followed()), list.taken());
		}
		List<Choice> made = join(done, beyond.choices(0));
		if (beyond.isEmpty()) {
			return Followed.all(made);
		}
		Choice last = made.get(made.size() - 1);
		return new Followed(made.subList(0, made.size() - 1), last, last.steps());
	}

	/** Follows other choices from here on. @param others those that have been followed are among them: see {@link Followed#isAlong} */
	public void follow(List<Choice> others) {
		if (!others.equals(choices)) {
			list = new ChoiceList(others, workload, STEADY, followed(), list);
			choices = others;
			beyond = new Trace();
			problem = null;
			problemPosition = -1;
		}
	}

	/** Whether processes run at once by now: they do from the first {@code dump} on. */
	public boolean isTogether() {
		return workload.isTogether();
	}

	/** The line that a process executes next, now that they run at once; {@code null} for none. */
	public ProgramLine nextLine(Proc p) {
		return workload.nextLine(p);
	}

	/** The choices up to now, and those of the list that are still to come. */
	public List<Choice> choices() {
		return isFollowing() ? choices : join(choices.subList(0, list.followed()), beyond.choices(0));
	}

	/** How many of {@link #choices} have been followed, or are being followed. */
	public int begun() {
		return isFollowing() ? list.followed() + (list.taken() > 0 ? 1 : 0) : choices().size();
	}

	/** The choices that have led to the step that comes next, without the one for this step. */
	public List<Choice> past() {
		List<Choice> followed = choices.subList(0, list.followed());
		if (!isFollowing()) {
			return join(followed, beyond.choices(candidates().isEmpty() ? 0 : 1));
		}
		int taken = list.taken() - 1;
		return taken > 0 ? join(followed, List.of(Choice.steps(choices.get(list.followed()).name(), taken))) : followed;
	}

	private static List<Choice> join(List<Choice> first, List<Choice> second) {
		List<Choice> both = new ArrayList<>(first);
		both.addAll(second);
		return both;
	}
}
