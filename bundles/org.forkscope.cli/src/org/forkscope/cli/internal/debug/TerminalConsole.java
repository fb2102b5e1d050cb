package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** A person at a terminal: with history, completion, and Ctrl-C to interrupt what runs. */
final class TerminalConsole implements Console {

	private final Terminal terminal;
	private final Path history;
	private LineReader reader;

	/** @param terminal closed with the console @param history file that keeps the lines; {@code null} for none */
	TerminalConsole(Terminal terminal, Path history) {
		this.terminal = terminal;
		this.history = history;
	}

	@Override
	public void attach(Function<String, List<String>> words, Runnable interrupt) {
		Completion completion = new Completion(words);
		LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("forkscope").parser(completion)
				.completer(completion).option(Option.DISABLE_EVENT_EXPANSION, true).option(Option.HISTORY_IGNORE_SPACE, true)
				.option(Option.AUTO_REMOVE_SLASH, false).option(Option.BRACKETED_PASTE, false);
		if (history != null) {
			builder.variable(LineReader.HISTORY_FILE, history);
		}
		reader = builder.build();
		terminal.handle(Signal.INT, signal -> interrupt.run());
		if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
			Signals.register(Signal.INT.name(), interrupt); // such a terminal does not listen itself
		}
	}

	/** The terminal that the program runs in; without native code, which would bring warnings with newer versions of Java. */
	static Terminal systemTerminal() throws IOException {
		return TerminalBuilder.builder().system(true).ffm(false).jni(false).jansi(false).jna(false).exec(true).dumb(true).build();
	}

	@Override
	public String read(String prompt) {
		while (true) {
			try {
				return reader.readLine(prompt);
			} catch (UserInterruptException e) {
				print(Messages.Shell_interrupted.text());
			} catch (EndOfFileException e) {
				return null;
			}
		}
	}

	@Override
	public void print(String line) {
		terminal.writer().println(line);
		terminal.writer().flush();
	}

	@Override
	public void complain(String sentence) {
		print(sentence);
	}

	@Override
	public boolean isInteractive() {
		return true;
	}

	@Override
	public void close() throws IOException {
		terminal.close();
	}
}
