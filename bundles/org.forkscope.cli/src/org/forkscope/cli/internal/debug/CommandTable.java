package org.forkscope.cli.internal.debug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.script.Suggestions;

/** All commands, in groups. */
final class CommandTable {

	private final Map<String, List<Command>> groups = new LinkedHashMap<>();

	/** @param shell for the commands about it */
	CommandTable(Shell shell) {
		groups.put("running", RunningCommands.all());
		groups.put("reverse", ReverseCommands.all());
		groups.put("travel", TravelCommands.all());
		groups.put("breakpoints", BreakpointCommands.all());
		groups.put("choices", ChoiceCommands.all());
		groups.put("stack", StackCommands.all());
		groups.put("data", DataCommands.all());
		groups.put("info", List.of(InfoCommand.command()));
		groups.put("shell", new ShellCommands(this, shell).all());
	}

	/** The groups by name, in the order of the help. */
	Map<String, List<Command>> groups() {
		return groups;
	}

	/** All commands. */
	Stream<Command> all() {
		return groups.values().stream().flatMap(List::stream);
	}

	/** The command of a name, or of the beginning of one. @throws CommandException when there is none, or more than one */
	Command find(String word) {
		Optional<Command> exact = all().filter(command -> command.isCalled(word)).findFirst();
		if (exact.isPresent()) {
			return exact.get();
		}
		List<Command> begun = all().filter(command -> command.name().startsWith(word)).toList();
		if (begun.isEmpty()) {
			throw new CommandException(Messages.Shell_unknown.text(word, Suggestions.didYouMean(word, all().map(Command::name))));
		}
		if (begun.size() > 1) {
			throw new CommandException(Messages.Shell_ambiguous.text(word,
					begun.stream().map(Command::name).collect(Collectors.joining(", "))));
		}
		return begun.get(0);
	}
}
