package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.machine.session.Candidate;

/** Commands that choose who takes the next step, where processes run at once. */
final class ChoiceCommands {

	private ChoiceCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("choose", ChoiceCommands::choose).completing((d, text) -> candidates(d)),
				Command.of("ask", ChoiceCommands::ask).completing((d, text) -> Stream.of("on", "off")).once(),
				Command.of("choices", ChoiceCommands::choices).once());
	}

	private static Stream<String> candidates(Debugger debugger) {
		return debugger.snapshot().candidates().stream().map(Candidate::name);
	}

	private static void choose(Debugger debugger, String name) {
		requireTogether(debugger);
		Candidate candidate = debugger.snapshot().candidates().stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandException(
						Messages.Choices_noCandidate.text(String.join(", ", candidates(debugger).toList()), name)));
		debugger.go(session -> session.runNext(candidate.process()));
	}

	private static void ask(Debugger debugger, String answer) {
		requireTogether(debugger);
		if (!answer.equals("on") && !answer.equals("off")) {
			throw new CommandException(Messages.Choices_onOrOff.text(answer));
		}
		debugger.session().setAsking(answer.equals("on"));
	}

	/** Follows the choices of a file; nothing happens when they are those of now. */
	private static void choices(Debugger debugger, String file) {
		requireTogether(debugger);
		String text = read(file);
		debugger.goIf(session -> session.choose(debugger.snapshot(), text));
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		} catch (IOException | InvalidPathException e) {
			throw new CommandException(Messages.Shell_cannotRead.text(file, Failure.reason(e)));
		}
	}

	private static void requireTogether(Debugger debugger) {
		if (!debugger.snapshot().scheduling().isTogether()) {
			throw new CommandException(Messages.Choices_inTurn.text());
		}
	}

	/** The choices so far and those to come, and who could take the next step. */
	static void print(Debugger debugger) {
		requireTogether(debugger);
		debugger.debuggee().answer(debugger.session().choices()).lines().forEach(debugger::print);
		if (!debugger.snapshot().candidates().isEmpty()) {
			debugger.print(Messages.Choices_candidates.text(String.join(", ", candidates(debugger).toList())));
		}
	}
}
