package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says what the commands are good for. */
final class Help {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Help.class.getPackageName() + ".help", Locale.getDefault(),
			Help.class.getClassLoader());

	private final CommandTable table;

	Help(CommandTable table) {
		this.table = table;
	}

	/** About one command, or an overview. */
	void execute(Debugger debugger, String name) {
		if (name.isEmpty()) {
			table.groups().forEach((group, commands) -> overview(debugger, group, commands));
			TEXTS.getString("end").lines().forEach(debugger::print);
		} else {
			about(debugger, table.find(name));
		}
	}

	private static void overview(Debugger debugger, String group, List<Command> commands) {
		debugger.print(TEXTS.getString("group." + group));
		commands.forEach(command -> debugger.print("  %-36s %s".formatted(use(command), summary(command))));
	}

	private static void about(Debugger debugger, Command command) {
		debugger.print(use(command));
		if (!command.aliases().isEmpty()) {
			debugger.print(Messages.Help_aliases.text(String.join(", ", command.aliases())));
		}
		text(command).lines().forEach(debugger::print);
	}

	/** How a command is written. */
	static String use(Command command) {
		return TEXTS.getString(command.name() + ".use");
	}

	/** What it is good for; the first line is a summary. */
	static String text(Command command) {
		return TEXTS.getString(command.name() + ".text");
	}

	private static String summary(Command command) {
		return text(command).lines().findFirst().orElseThrow();
	}
}
