package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Streams;
import org.forkscope.cli.internal.Version;
import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.cli.internal.workload.Together;
import org.forkscope.cli.internal.workload.UnreadableException;
import org.forkscope.cli.internal.workload.Workload;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Debugs a machine by commands like gdb's. */
@Command(name = "debug", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class DebugCommand implements Callable<Integer> {

	private static final String HISTORY = ".forkscope_history";

	private final Streams streams;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
	private String file;

	@Option(names = { "-x", "--command" }, paramLabel = "COMMANDS")
	private List<String> commandFiles = List.of();

	@ArgGroup(exclusive = false)
	private Together together;

	@Option(names = "--batch")
	private boolean batch;

	/** @param streams where commands come from and answers go, unless they are those of a terminal */
	public DebugCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws IOException {
		Workload workload = new Workload(file);
		refuse(workload.isStandardInput(), Messages.DebugCommand_standardInput);
		refuse(workload.isSession() && together != null, Messages.DebugCommand_together);
		try {
			Loaded read = workload.read(streams.in());
			Loaded loaded = together == null ? read : read.together();
			Optional<String> problem = loaded.problem();
			problem.ifPresent(streams::say);
			return problem.isPresent() ? Exit.BAD_SCRIPT : debug(together == null ? loaded : together.apply(loaded));
		} catch (UnreadableException e) {
			streams.say(e.getMessage());
			return Exit.NO_INPUT;
		}
	}

	private void refuse(boolean wrong, Messages why) {
		if (wrong) {
			throw new ParameterException(spec.commandLine(), why.text());
		}
	}

	private int debug(Loaded loaded) throws IOException {
		try (Console console = console(); Debuggee debuggee = new Debuggee(loaded, line -> console.print(line.toString()))) {
			Debugger debugger = new Debugger(debuggee, console);
			Shell shell = new Shell(debugger, console);
			console.attach(shell::words, debuggee::suspend);
			return converse(debugger, shell, console);
		}
	}

	/** Command files first, up to the first that fails; then the user, if there is one or lines come from elsewhere. */
	private int converse(Debugger debugger, Shell shell, Console console) throws IOException {
		if (console.isInteractive()) {
			console.print(Messages.DebugCommand_welcome.text());
		}
		try {
			debugger.start();
		} catch (CommandException e) {
			console.complain(Messages.DebugCommand_cannotStart.text(file, e.getMessage()));
			return Exit.NO_INPUT;
		}
		boolean good = commandFiles.stream().allMatch(shell::runFile);
		if (!batch && (good || console.isInteractive())) {
			shell.dialogue();
		}
		return shell.hasFailed() ? Exit.COMMAND_FAILED : Exit.OK;
	}

	private Console console() throws IOException {
		boolean terminal = !batch && streams.in() == System.in && System.console() != null;
		return terminal ? new TerminalConsole(TerminalConsole.systemTerminal(), history()) : new StreamConsole(streams);
	}

	/** The user's file of past lines; {@code null} when it cannot be written. */
	private static Path history() {
		Path home = Path.of(System.getProperty("user.home"));
		Path history = home.resolve(HISTORY);
		return Files.exists(history) ? Files.isWritable(history) ? history : null : Files.isWritable(home) ? history : null;
	}
}
