package org.forkscope.cli.internal.debug;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.forkscope.cli.Samples;
import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.cli.internal.workload.UnreadableException;
import org.forkscope.cli.internal.workload.Workload;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal, whose keys are known beforehand. */
class TerminalConsoleTest {

	@TempDir
	Path folder;
	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	private Terminal terminal(String keys) throws IOException {
		return TerminalBuilder.builder().name("test").system(false).streams(new ByteArrayInputStream(keys.getBytes(UTF_8)), screen)
				.type("ansi").encoding(UTF_8).ffm(false).jni(false).jansi(false).jna(false).build();
	}

	@Test
	void aWordIsCompleted() throws IOException {
		try (TerminalConsole console = new TerminalConsole(terminal("pri\tnex\t\n"), null)) {
			console.attach(line -> Stream.of("print", "nextpid").filter(word -> word.startsWith(line.substring(Completion.wordStart(line))))
					.toList(), () -> {
						throw new AssertionError("nothing was interrupted");
					});
			assertEquals("print nextpid", console.read("(@0) ").strip());
			assertNull(console.read("(@0) "));
		}
		assertTrue(screen.toString(UTF_8).contains("(@0) "), () -> screen.toString(UTF_8));
	}

	@Test
	void theHistoryIsKept() throws IOException {
		Path history = folder.resolve("history");
		try (TerminalConsole console = new TerminalConsole(terminal("first\nsecond\n"), history)) {
			console.attach(line -> List.of(), () -> screen.reset());
			console.read("> ");
			console.read("> ");
		}
		assertTrue(Files.readString(history).contains("second"));
		try (TerminalConsole console = new TerminalConsole(terminal("\020\020\n"), history)) { // Ctrl-P
			console.attach(line -> List.of(), () -> screen.reset());
			assertEquals("first", console.read("> "));
		}
	}

	@Test
	void anInterruptReachesWhatRuns() throws IOException {
		Terminal terminal = terminal("");
		AtomicInteger interrupts = new AtomicInteger();
		try (TerminalConsole console = new TerminalConsole(terminal, null)) {
			console.attach(line -> List.of(), interrupts::incrementAndGet);
			terminal.raise(Signal.INT);
			assertEquals(1, interrupts.get());
			assertTrue(console.isInteractive());
		}
	}

	@Test
	void anEmptyLineRepeatsTheLastCommand() throws Exception {
		List<Long> places = converse("stepi\n\n\nlist fork1\n\nrun\n\n");
		long first = places.get(0);
		assertEquals(List.of(first, first + 1, first + 2, first + 3), places);
		String shown = screen.toString(UTF_8);
		assertTrue(shown.contains("  191") && shown.contains("  201"), shown);
		assertEquals(1, shown.split("end of the run", -1).length - 1, shown);
	}

	@Test
	void mistakesOfAPersonEndNothing() throws Exception {
		assertEquals(2, converse("foo\nstepi\n").size());
		assertTrue(screen.toString(UTF_8).contains("unknown command foo; 'help' lists them"));
	}

	/** The positions where the machine stood still. */
	private List<Long> converse(String keys) throws IOException, UnreadableException {
		Loaded workload = new Workload(Samples.write(folder, "t.fks", Dialogue.TEXT).toString()).read(InputStream.nullInputStream());
		try (Console console = new TerminalConsole(terminal(keys), null);
				Debuggee debuggee = new Debuggee(workload, line -> console.print(line.toString()))) {
			Debugger debugger = new Debugger(debuggee, console);
			Shell shell = new Shell(debugger, console);
			console.attach(shell::words, debuggee::suspend);
			debugger.start();
			shell.dialogue();
			assertEquals(false, shell.hasFailed());
		}
		return screen.toString(UTF_8).lines().map(line -> line.replaceAll("\u001b\\[[?0-9;]*[a-zA-Z]|\u001b[=>]|\r", ""))
				.filter(line -> line.matches(".*@[0-9]+  (pid|kernel).* [a-z0-9_.]+:[0-9]+.*"))
				.map(line -> Dialogue.position(line.substring(line.lastIndexOf('@')))).toList();
	}
}
