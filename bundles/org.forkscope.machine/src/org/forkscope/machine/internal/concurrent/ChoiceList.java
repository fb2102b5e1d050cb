package org.forkscope.machine.internal.concurrent;

import java.util.List;
import java.util.stream.Collectors;

import org.forkscope.machine.internal.engine.KernelStack;

/** Follows an explicit list of choices, then another chooser. */
public final class ChoiceList implements Chooser {

	private final List<Choice> choices;
	private final Names names;
	private final Chooser rest;
	private int index;
	private int taken;
	private boolean newborn;

	/** What processes are called in a list of choices. */
	public interface Names {
		/** Whether the stack is that of the process with the name. */
		boolean matches(KernelStack stack, String name);

		/** The name that a list of choices uses for the process of a stack. */
		String of(KernelStack stack);
	}

	/** @param rest chooses once the list is at its end */
	public ChoiceList(List<Choice> choices, Names names, Chooser rest) {
		this.choices = List.copyOf(choices);
		this.names = names;
		this.rest = rest;
	}

	/** A list that goes on where another has come to. @param followed the choices up to there, which are among these */
	ChoiceList(List<Choice> choices, Names names, Chooser rest, Followed followed, ChoiceList other) {
		this(choices, names, rest);
		index = followed.done().size();
		taken = followed.taken();
		newborn = other.newborn;
	}

	/** Whether all choices of the list have been followed. */
	public boolean isDone() {
		return index == choices.size();
	}

	/** How many choices have been followed to their end. */
	int followed() {
		return index;
	}

	/** How often the next choice has been followed already. */
	int taken() {
		return taken;
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
				throw impossible(able);
			}
			index++;
			taken = 0;
		}
		return rest.choose(able, last);
	}

	private ImpossibleChoiceException impossible(List<KernelStack> able) {
		String others = able.stream().map(names::of).collect(Collectors.joining(", "));
		return new ImpossibleChoiceException(index, Messages.Choice_impossible.text(choices.get(index).name(), others));
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
}
