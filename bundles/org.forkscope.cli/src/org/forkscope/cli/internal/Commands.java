package org.forkscope.cli.internal;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;

import org.forkscope.cli.internal.debug.DebugCommand;
import org.forkscope.cli.internal.run.RunCommand;
import org.forkscope.machine.script.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands and what they share: texts, exit codes, what happens to errors. A new command is one more line here. */
public final class Commands {

	private final Streams streams;
	private final CommandLine root;

	/** Makes the commands. @param streams what they read and write */
	public Commands(Streams streams) {
		this.streams = streams;
		root = new CommandLine(new Forkscope());
		root.addSubcommand(new RunCommand(streams));
		root.addSubcommand(new DebugCommand(streams));
		root.addSubcommand(new HelpCommand());
		root.setResourceBundle(Messages.bundle("help"));
		root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		root.setOut(new PrintWriter(new OutputStreamWriter(streams.out())));
		root.setErr(new PrintWriter(streams.err(), true));
		root.setParameterExceptionHandler((error, args) -> wrongUsage(error));
		root.setExecutionExceptionHandler((error, command, parsed) -> internalError(error));
	}

	/** Executes what the arguments say. @return the exit code */
	public int execute(String... args) {
		try {
			return root.execute(args);
		} catch (OutOfMemoryError error) {
			streams.say(Messages.Commands_noMemory.text());
			return Exit.INTERNAL;
		} catch (Error error) { // an incomplete class path, say
			return internalError(error);
		}
	}

	private int wrongUsage(ParameterException error) {
		CommandSpec command = error.getCommandLine().getCommandSpec();
		String problem = error instanceof UnmatchedArgumentException unmatched ? unknown(unmatched, command) : error.getMessage();
		streams.say(command.qualifiedName() + ": " + problem);
		streams.say(Messages.Commands_help.text(command.qualifiedName()));
		return Exit.USAGE;
	}

	private static String unknown(UnmatchedArgumentException error, CommandSpec command) {
		String word = error.getUnmatched().get(0);
		if (error.isUnknownOption()) {
			return Messages.Commands_unknownOption.text(word, Suggestions.didYouMean(word, command.optionsMap().keySet().stream()));
		}
		return Messages.Commands_unknownCommand.text(word, Suggestions.didYouMean(word, command.subcommands().keySet().stream()));
	}

	private int internalError(Throwable error) {
		streams.say(Messages.Commands_internalError.text());
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			streams.say(cause.toString());
			for (StackTraceElement place : cause.getStackTrace()) {
				streams.say("\tat " + place);
			}
		}
		return Exit.INTERNAL;
	}

	/** What is executed when no command is named. */
	@Command(name = "forkscope", mixinStandardHelpOptions = true, versionProvider = Version.class)
	static final class Forkscope implements Runnable {

		@Spec
		private CommandSpec spec;

		@Override
		public void run() {
			throw new ParameterException(spec.commandLine(), Messages.Commands_noCommand.text());
		}
	}
}
