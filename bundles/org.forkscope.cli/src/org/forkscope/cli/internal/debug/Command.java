package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command of the debugger. What it is good for stands in help.properties under its name.
 *
 * @param name     its name
 * @param aliases  other names, which can be short and win over abbreviations
 * @param action   what it does
 * @param choices  what can be written behind it
 * @param repeats  whether an empty line repeats it
 */
record Command(String name, List<String> aliases, Action action, Choices choices, boolean repeats) {

	/** What a command does. */
	interface Action {
		/**
		 * Does it.
		 *
		 * @param arguments what stands behind the command, without space around it
		 * @throws IllegalArgumentException or CommandException with a sentence for users
		 */
		void execute(Debugger debugger, String arguments);
	}

	/** What can be written behind a command. */
	interface Choices {
		/** The words that can stand at the end of the arguments, whatever has been written of the last one. */
		Stream<String> at(Debugger debugger, String arguments);
	}

	/** A command that nothing can be said about behind it, and that an empty line repeats. */
	static Command of(String name, Action action, String... aliases) {
		return new Command(name, List.of(aliases), action, (debugger, arguments) -> Stream.empty(), true);
	}

	/** The same, with these words behind it. */
	Command completing(Choices words) {
		return new Command(name, aliases, action, words, repeats);
	}

	/** The same, but an empty line does not repeat it. */
	Command once() {
		return new Command(name, aliases, action, choices, false);
	}

	/** Whether it has this name, in full. */
	boolean isCalled(String word) {
		return name.equals(word) || aliases.contains(word);
	}
}
