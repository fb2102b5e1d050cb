package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.concurrent.Choice;
import org.forkscope.machine.internal.concurrent.ChoiceText;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.engine.KernelStack;

/** The choices of a machine at its present position, and what others would be like. */
final class ChoiceHistory {

	private final Machine machine;
	private final Guide guide;

	ChoiceHistory(Machine machine) {
		this.machine = machine;
		guide = machine.guide();
	}

	/** The stack of a process that could take the next step; {@code null} when it could not. @param process {@code null} for the kernel */
	KernelStack candidate(ProcessId process) {
		return guide == null ? null : guide.candidates().stream()
				.filter(stack -> Objects.equals(SnapshotBuilder.id(stack.proc()), process)).findFirst().orElse(null);
	}

	String name(KernelStack stack) {
		return guide.name(stack);
	}

	/** The choices up to now, then this one. */
	Choices choosing(KernelStack stack) {
		List<Choice> choices = new ArrayList<>(guide.past());
		choices.add(Choice.steps(name(stack), 1));
		return new Choices(choices);
	}

	/** The choices up to now and those to come, one a line; a comment stands between. */
	String text() {
		if (guide == null) {
			return "";
		}
		List<Choice> choices = guide.choices();
		int begun = guide.begun();
		String past = new Choices(choices.subList(0, begun)).text();
		return begun == choices.size() ? past : past + Messages.Choices_ahead.text(machine.position()) + '\n'
				+ new Choices(choices.subList(begun, choices.size())).text();
	}

	/** Reads other choices. @throws IllegalArgumentException when there are none to make, or with the place of what is wrong */
	ChoiceText parse(String text) {
		if (guide == null) {
			throw new IllegalArgumentException(Messages.Choices_inTurn.text());
		}
		ChoiceText written = ChoiceText.parse(text);
		ChoicesCheck.checkPlaces(written, machine);
		return written;
	}

	boolean isSame(ChoiceText others) {
		return others.choices().equals(guide.choices());
	}
}
