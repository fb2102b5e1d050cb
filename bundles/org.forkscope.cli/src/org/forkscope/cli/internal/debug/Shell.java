package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.cli.internal.spec.SpecException;
import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.machine.expr.ExpressionException;

/** Reads commands and executes them, one line after the other. */
final class Shell {

	/** Files that are read by files. */
	private static final int MOST_FILES = 20;

	private final Debugger debugger;
	private final Console console;
	private final CommandTable commands = new CommandTable(this);
	private String last = "";
	private boolean failed;
	private int files;

	Shell(Debugger debugger, Console console) {
		this.debugger = debugger;
		this.console = console;
	}

	/** Whether a command has failed that no person has typed. */
	boolean hasFailed() {
		return failed;
	}

	/** Executes lines from the console until there are no more or the user has had enough. */
	void dialogue() throws IOException {
		for (int number = 1; !debugger.isOver(); number++) {
			String line = console.read(Messages.Shell_prompt.text(debugger.snapshot().position()));
			if (line == null) {
				return;
			}
			String command = line.isBlank() && console.isInteractive() ? last : line.strip();
			String problem = execute(command);
			if (problem != null) {
				console.complain(console.isInteractive() ? problem : Messages.Shell_inFile.text(Messages.Shell_input.text(), number, problem));
				failed |= !console.isInteractive();
			}
		}
	}

	/** Executes the lines of a file up to the first that fails. @return whether none did */
	boolean runFile(String file) {
		try {
			source(file);
			return true;
		} catch (CommandException e) {
			console.complain(e.getMessage());
			failed = true;
			return false;
		}
	}

	/** Executes the lines of a file. @throws CommandException at the first that fails; the message says which */
	void source(String file) {
		if (files == MOST_FILES) {
			throw new CommandException(Messages.Shell_deep.text(file));
		}
		files++;
		try {
			runLines(file, Files.readAllLines(Path.of(file)));
		} catch (IOException | InvalidPathException e) {
			throw new CommandException(Messages.Shell_cannotRead.text(file, Failure.reason(e)));
		} finally {
			files--;
		}
	}

	private void runLines(String file, List<String> lines) {
		for (int i = 0; i < lines.size() && !debugger.isOver(); i++) {
			String problem = execute(lines.get(i).strip());
			if (problem != null) {
				throw new CommandException(Messages.Shell_inFile.text(file, i + 1, problem));
			}
		}
	}

	/** Executes a line. @return what went wrong, in a sentence, or {@code null} */
	private String execute(String line) {
		if (line.isEmpty() || line.startsWith("#")) {
			return null;
		}
		try {
			Command command = commands.find(name(line));
			last = command.repeats() ? repeated(command, line) : "";
			command.action().execute(debugger, line.substring(name(line).length()).strip());
			return null;
		} catch (SpecException e) {
			return e.withColumn();
		} catch (ExpressionException e) {
			return e.withColumn();
		} catch (CommandException | IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** A command ends at a space, and where something begins that is no name, as in {@code print/x}. */
	private static String name(String line) {
		int end = 0;
		while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
			end++;
		}
		return end == 0 ? line.substring(0, 1) : line.substring(0, end);
	}

	/** A list goes on where it ended; all else is done again. */
	private static String repeated(Command command, String line) {
		return command.name().equals("list") && !line.endsWith("-") ? command.name() : line;
	}

	/** The words that can stand at the end of a line in place of the begun one, sorted. */
	List<String> words(String line) {
		String text = line.stripLeading();
		String begun = line.substring(Completion.wordStart(line));
		int space = text.indexOf(' ');
		Stream<String> words = space < 0 ? commands.all().map(Command::name)
				: arguments(text.substring(0, space), text.substring(space + 1).stripLeading());
		return words.filter(word -> word.startsWith(begun)).distinct().sorted().toList();
	}

	private Stream<String> arguments(String command, String arguments) {
		try {
			return commands.find(command).choices().at(debugger, arguments);
		} catch (CommandException e) {
			return Stream.empty(); // a line in error has no continuation; the user hears of it when it is executed
		}
	}
}
