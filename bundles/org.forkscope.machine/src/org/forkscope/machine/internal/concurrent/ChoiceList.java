package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.internal.engine.KernelStack;

/**
 * Follows an explicit list of choices, then another chooser. As text, one choice a line: {@code NAME COUNT} lets a process take
 * some steps, {@code NAME until FUNCTION[:LINE]} lets it run up to a step of that function, {@code NAME until user} until it is
 * back in user mode from a call. {@code #} starts a comment.
 */
public final class ChoiceList implements Chooser {

	private final List<Choice> choices;
	private final Names names;
	private final Chooser rest;
	private int index;
	private int taken;
	private boolean newborn;

	/** What processes are called in a list of choices. */
	@FunctionalInterface
	public interface Names {
		/** Whether the stack is that of the process with the name. */
		boolean matches(KernelStack stack, String name);
	}

	/** @param rest chooses once the list is at its end */
	public ChoiceList(List<Choice> choices, Names names, Chooser rest) {
		this.choices = List.copyOf(choices);
		this.names = names;
		this.rest = rest;
	}

	/** Whether all choices of the list have been followed. */
	public boolean isDone() {
		return index == choices.size();
	}

	/** The choice that is being followed; {@code null} at the end of the list. */
	public Choice current() {
		return isDone() ? null : choices.get(index);
	}

	@Override
	public KernelStack choose(List<KernelStack> able, KernelStack last) {
		while (!isDone()) {
			KernelStack stack = named(able, choices.get(index).name());
			if (stack != null && !isDone(stack)) {
				taken++;
				return stack;
			}
			if (stack == null && taken == 0) {
				throw new ImpossibleChoiceException("choice " + (index + 1) + ": " + choices.get(index) + " cannot take a step");
			}
			index++;
			taken = 0;
		}
		return rest.choose(able, last);
	}

	/** A newborn that is to run until user mode does not stop where it comes there for the first time. */
	private boolean isDone(KernelStack stack) {
		if (taken == 0) {
			newborn = stack.depth() == 1 && stack.top().function().name().equals("fork_trampoline");
		}
		if (newborn && choices.get(index).userMode() && stack.depth() == 0) {
			newborn = false;
			return false;
		}
		return choices.get(index).isDone(stack, taken);
	}

	private KernelStack named(List<KernelStack> able, String name) {
		return able.stream().filter(stack -> names.matches(stack, name)).findFirst().orElse(null);
	}

	/** Reads a list of choices. @throws IllegalArgumentException with the line and what would be right */
	public static List<Choice> parse(String text) {
		List<Choice> choices = new ArrayList<>();
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].replaceFirst("#.*", "").strip();
			if (!line.isEmpty()) {
				choices.add(choice(i + 1, line.split("\\s+")));
			}
		}
		return choices;
	}

	private static Choice choice(int line, String[] words) {
		if (words.length == 1) {
			return new Choice(words[0], 1, null, 0, false);
		}
		if (words.length == 2 && words[1].matches("[1-9][0-9]{0,8}")) {
			return new Choice(words[0], Integer.parseInt(words[1]), null, 0, false);
		}
		if (words.length == 3 && words[1].equals("until")) {
			return until(line, words[0], words[2]);
		}
		throw new IllegalArgumentException("line " + line + ": a choice is NAME COUNT or NAME until FUNCTION[:LINE] or NAME until user");
	}

	private static Choice until(int line, String name, String place) {
		if (place.equals("user")) {
			return new Choice(name, 0, null, 0, true);
		}
		int colon = place.indexOf(':');
		if (colon < 0) {
			return new Choice(name, 0, place, 0, false);
		}
		String number = place.substring(colon + 1);
		if (!number.matches("[1-9][0-9]{0,5}")) {
			throw new IllegalArgumentException("line " + line + ": after the colon stands a line number, not " + number);
		}
		return new Choice(name, 0, place.substring(0, colon), Integer.parseInt(number), false);
	}
}
