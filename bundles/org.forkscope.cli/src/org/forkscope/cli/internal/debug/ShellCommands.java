package org.forkscope.cli.internal.debug;

import java.util.List;

/** Commands about the dialogue itself. */
final class ShellCommands {

	private final CommandTable table;
	private final Shell shell;

	ShellCommands(CommandTable table, Shell shell) {
		this.table = table;
		this.shell = shell;
	}

	List<Command> all() {
		Help help = new Help(table);
		Command helping = Command.of("help", help::execute, "h", "?").once();
		return List.of(helping.completing((debugger, arguments) -> table.all().map(Command::name)),
				Command.of("complete", this::complete).once(), Command.of("echo", Debugger::print).once(),
				Command.of("source", (debugger, file) -> shell.source(file)).once(),
				Command.of("quit", ShellCommands::quit, "q", "exit").once());
	}

	/** Lines as they would stand after completion. */
	private void complete(Debugger debugger, String line) {
		String begun = line.substring(0, Completion.wordStart(line));
		shell.words(line).forEach(word -> debugger.print(begun + word));
	}

	private static void quit(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		debugger.quit();
	}
}
