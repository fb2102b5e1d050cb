package org.forkscope.machine.session;

import java.util.List;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Course;
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
			check(text, new Replay(course.machine(null), List.of()));
		}
		return course;
	}

	/** @param scout a machine that has just been switched on and follows the choices of the text */
	static void check(ChoiceText text, Replay scout) {
		checkPlaces(text, scout.machine().kernel().functions.all());
		Guide guide = scout.machine().guide();
		scout.observe((stack, frame, step) -> !guide.isTogether() || guide.isFollowing());
		boolean over = false;
		while (!over) {
			over = scout.runTo(Long.MAX_VALUE, Integer.MAX_VALUE);
		}
		if (guide.problem() != null) {
			throw text.problem(guide.problem().index(), guide.problem().getMessage());
		}
		List<Choice> choices = text.choices();
		if (guide.begun() < choices.size()) {
			throw text.problem(guide.begun(), Messages.Choices_over.text(choices.get(guide.begun()).name()));
		}
	}

	/** A process would run past a place that is not there. */
	private static void checkPlaces(ChoiceText text, List<KernelFunction<?>> functions) {
		for (int i = 0; i < text.choices().size(); i++) {
			String problem = placeProblem(text.choices().get(i), functions);
			if (problem != null) {
				throw text.problemUntil(i, problem);
			}
		}
	}

	private static String placeProblem(Choice choice, List<KernelFunction<?>> functions) {
		List<KernelFunction<?>> named = functions.stream().filter(f -> f.name().equals(choice.function())).toList();
		if (choice.function() != null && named.isEmpty()) {
			String suggestion = Suggestions.didYouMean(choice.function(), functions.stream().map(KernelFunction::name));
			return Messages.Choices_noFunction.text(choice.function(), suggestion);
		}
		boolean there = choice.line() == 0 || named.stream().flatMap(f -> f.steps().stream()).anyMatch(s -> s.line() == choice.line());
		return there ? null : Messages.Choices_noLine.text(choice.function(), choice.line());
	}
}
