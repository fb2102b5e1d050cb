package org.forkscope.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.forkscope.machine.internal.concurrent.Choice;
import org.forkscope.machine.internal.concurrent.ChoiceText;

/**
 * Who takes the steps of a run in which processes run at once, in this order. Once the list is at its end, a process goes on as
 * long as it can. Immutable.
 *
 * @param list the choices, for what belongs to the machine
 */
public record Choices(List<Choice> list) {

	/** No choice at all: a process goes on as long as it can. */
	public static final Choices NONE = new Choices(List.of());

	/** Copies the list. */
	public Choices {
		list = List.copyOf(list);
	}

	/**
	 * Reads a list, one choice a line: {@code NAME COUNT} lets a process take some steps, {@code NAME until FUNCTION[:LINE]} lets
	 * it run up to a step of that function, {@code NAME until user} until it is back in user mode from a call. NAME is a label, a
	 * pid, or {@code kernel}; {@code #} starts a comment.
	 *
	 * @throws ChoicesException where the text is no such list
	 */
	public static Choices parse(String text) {
		return new Choices(ChoiceText.parse(text).choices());
	}

	/** What is wrong with a text, as far as it shows without a machine: a sentence with line and column, or nothing. */
	public static Optional<String> problem(String text) {
		try {
			parse(text);
			return Optional.empty();
		} catch (ChoicesException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Whether there is no choice at all. */
	public boolean isEmpty() {
		return list.isEmpty();
	}

	/** The list as text, one choice a line, each with a line break. */
	public String text() {
		return list.stream().map(choice -> choice + "\n").collect(Collectors.joining());
	}
}
