package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where commands come from, how they are found, and what happens when they fail. */
class ShellTest {

	@TempDir
	Path folder;
	private Path script;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "t.fks", Dialogue.TEXT);
	}

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(script, List.of(), commands);
	}

	@ParameterizedTest
	@CsvSource({ "b, break", "bre, break", "c, continue", "cont, continue", "i, info", "p, print", "l, list", "bt, backtrace", "rc, reverse-continue",
			"n, next", "s, step", "reverse-f, reverse-finish", "q, quit", "he, help", "r, run", "u, until", "h, help", "d, delete" })
	void namesCanBeShortened(String word, String name) {
		assertEquals(dialogue("help " + name).succeeds().lines(), dialogue("help " + word).succeeds().lines());
	}

	@Test
	void aNameMustBeClear() {
		dialogue("reverse", "foo", "brek").fails(
				"<stdin>:1: reverse could be reverse-continue, reverse-step, reverse-next, reverse-finish, reverse-stepi, reverse-next-line, reverse-next-phase",
				"<stdin>:2: unknown command foo; 'help' lists them", "<stdin>:3: unknown command brek (did you mean break?); 'help' lists them");
	}

	@Test
	void emptyLinesAndCommentsOfAPipeDoNothing() {
		assertEquals(2, dialogue("step", "", "  ", "# step").succeeds().places().size());
	}

	@Test
	void commandsOfAPipeGoOnAfterOneThatFails() {
		dialogue("foo", "echo and on").fails("<stdin>:1: unknown command foo; 'help' lists them").ends("and on");
	}

	@Test
	void quitEndsIt() {
		dialogue("quit", "foo").succeeds();
		dialogue("q").succeeds();
		dialogue("exit").succeeds();
	}

	@Test
	void commandFilesComeFirst() {
		Path first = Samples.write(folder, "first.txt", "# a comment\n\nbreak PID_SCAN\nrun\n");
		Path second = Samples.write(folder, "second.txt", "echo second\n");
		Cli debug = new Cli().reading("echo third\n").with("debug", "-x", first, "--command", second, script).exits(0);
		List<String> lines = debug.out().lines().toList();
		assertEquals(List.of("second", "third"), lines.subList(lines.size() - 2, lines.size()));
		assertTrue(debug.out().contains("1: breakpoint PID_SCAN"), debug::out);
	}

	@Test
	void aFileEndsAtTheLineThatFails() {
		Path commands = Samples.write(folder, "c.txt", "echo one\nprint foo\necho two\n");
		Cli debug = new Cli().reading("echo three\n").with("debug", "-x", commands, script).exits(1)
				.says(commands + ":2: column 1: there is no foo here");
		assertTrue(debug.out().endsWith("one\n"), debug::out);
	}

	@Test
	void batchReadsNoMore() {
		Path commands = Samples.write(folder, "c.txt", "echo one\n");
		Cli debug = new Cli().reading("echo two\n").with("debug", "--batch", "-x", commands, script).exits(0);
		assertTrue(debug.out().endsWith("one\n"), debug::out);
		assertFalse(debug.out().contains("two"), debug::out);
	}

	@Test
	void sourceReadsAFile() {
		Path commands = Samples.write(folder, "c.txt", "echo one\nquit\necho two\n");
		dialogue("source " + commands, "echo three").succeeds().ends("one");
	}

	@Test
	void filesThatCannotBeReadAreTold() {
		Path missing = folder.resolve("missing");
		dialogue("source " + missing).fails("<stdin>:1: " + missing + ": cannot be read: no such file");
		Cli.execute("debug", "--batch", "-x", missing, script).exits(1).says(missing + ": cannot be read: no such file");
		Path endless = folder.resolve("endless.txt");
		Samples.write(folder, "endless.txt", "source " + endless + "\n");
		Dialogue dialogue = dialogue("source " + endless);
		assertTrue(dialogue.problems().get(0).endsWith("files read each other without end"), dialogue.problems()::toString);
	}

	@Test
	void aScriptInErrorIsNotDebugged() {
		Path bad = Samples.write(folder, "bad.fks", Samples.BAD);
		Cli.execute("debug", bad).exits(2).prints("").says(bad + Samples.BAD_MESSAGE);
		Path missing = folder.resolve("missing.fks");
		Cli.execute("debug", missing).exits(66).prints("").says(missing + ": cannot be read: no such file");
	}

	@Test
	void wrongUsageIsTold() {
		assertTrue(Cli.execute("debug", "-").exits(64).prints("").err().contains("commands come from standard input"));
		Cli.execute("debug").exits(64).prints("");
		Cli.execute("debug", "--foo", script).exits(64).prints("");
		assertTrue(Cli.execute("debug", "--help").exits(0).out().contains("reverse-next"));
	}

	@Test
	void everyCommandHasHelp() {
		Dialogue overview = dialogue("help").succeeds();
		CommandTable table = new CommandTable(null);
		table.all().forEach(command -> {
			assertFalse(Help.text(command).isBlank(), command.name());
			assertTrue(Help.use(command).contains(command.name()), command.name());
			overview.shows("  " + Help.use(command));
		});
		dialogue("help break").succeeds().shows("break [PLACE] [if EXPR]").shows("Also: b, br");
		dialogue("help foo").fails("<stdin>:1: unknown command foo; 'help' lists them");
	}

	@Test
	void noNameStandsForTwoCommands() {
		List<String> names = new CommandTable(null).all()
				.flatMap(command -> Stream.concat(Stream.of(command.name()), command.aliases().stream())).toList();
		assertEquals(names.stream().distinct().count(), names.size(), names::toString);
	}
}
