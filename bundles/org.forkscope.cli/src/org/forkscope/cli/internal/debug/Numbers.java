package org.forkscope.cli.internal.debug;

import java.util.Arrays;
import java.util.List;

/** Numbers in the arguments of commands. */
final class Numbers {

	private Numbers() {
	}

	/** How often; once, unless told. */
	static int count(String arguments) {
		return arguments.isEmpty() ? 1 : number(arguments, 1);
	}

	/** @throws CommandException when there are any arguments */
	static void none(String arguments) {
		if (!arguments.isEmpty()) {
			throw new CommandException(Messages.Numbers_none.text(arguments));
		}
	}

	/** A number that is not smaller than the smallest. */
	static int number(String word, int smallest) {
		if (!word.matches("[0-9]{1,9}") || Integer.parseInt(word) < smallest) {
			throw new CommandException(Messages.Numbers_number.text(smallest, word));
		}
		return Integer.parseInt(word);
	}

	/** Numbers with space between them. */
	static List<Integer> list(String arguments) {
		return Arrays.stream(arguments.split("[\\s,]+")).filter(word -> !word.isEmpty()).map(word -> number(word, 1)).toList();
	}
}
