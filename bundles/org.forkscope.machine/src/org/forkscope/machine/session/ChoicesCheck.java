package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Course;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.internal.concurrent.Choice;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Suggestions;

/** Finds out whether a list of choices can be followed: a machine of its own does it. */
public final class ChoicesCheck {

	private ChoicesCheck() {
	}

	/**
	 * The course of a script along choices. Takes as long as the machine needs to follow them.
	 *
	 * @param choices as text: see {@link Choices#parse}
	 * @throws org.forkscope.machine.ChoicesException where it is no list of choices, or cannot be followed
	 */
	public static Course course(Script script, Scheduling scheduling, String choices) {
		ChoiceText text = ChoiceText.parse(choices);
		Course course = new Course(script, scheduling, new Choices(text.choices()));
		if (scheduling.isTogether()) {
			follow(text, course.machine(null));
		}
		return course;
	}

	private static void follow(ChoiceText text, Machine machine) {
		checkPlaces(text, machine);
		Guide guide = machine.guide();
		machine.setObserver((stack, frame, step) -> isUnderWay(guide));
		machine.run();
		checkEnd(text, guide);
	}

	/** Whether it is still to be seen if the choices can be followed. */
	static boolean isUnderWay(Guide guide) {
		return !guide.isTogether() || guide.isFollowing();
	}

	/** Once nothing is under way any more. @throws org.forkscope.machine.ChoicesException where they could not be followed */
	static void checkEnd(ChoiceText text, Guide guide) {
		if (guide.problem() != null) {
			throw text.problem(guide.problem().index(), guide.problem().getMessage());
		}
		List<Choice> choices = text.choices();
		if (guide.begun() < choices.size()) {
			throw text.problem(guide.begun(), Messages.Choices_over.text(choices.get(guide.begun()).name()));
		}
	}

	/** A process would run past a place that is not there. @throws org.forkscope.machine.ChoicesException where there is one */
	static void checkPlaces(ChoiceText text, Machine machine) {
		List<KernelFunction<?>> functions = machine.kernel().functions.all();
		List<Choice> choices = text.choices();
		for (int i = 0; i < choices.size(); i++) {
			String problem = choices.get(i).function() == null ? null : placeProblem(choices.get(i), functions);
			if (problem != null) {
				throw text.problemUntil(i, problem);
			}
		}
	}

	private static String placeProblem(Choice choice, List<KernelFunction<?>> functions) {
		List<KernelFunction<?>> named = functions.stream().filter(f -> f.name().equals(choice.function())).toList();
		if (named.isEmpty()) {
			String suggestion = Suggestions.didYouMean(choice.function(), functions.stream().map(KernelFunction::name));
			return Messages.Choices_noFunction.text(choice.function(), suggestion);
		}
		boolean there = choice.line() == 0 || named.stream().flatMap(f -> f.steps().stream()).anyMatch(s -> s.line() == choice.line());
		return there ? null : Messages.Choices_noLine.text(choice.function(), choice.line());
	}
}
