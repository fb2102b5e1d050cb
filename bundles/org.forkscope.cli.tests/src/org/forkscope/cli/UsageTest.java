package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help texts, and what is said to who used a command in a wrong way. */
class UsageTest {

	@ParameterizedTest
	@ValueSource(strings = { "--help", "help", "run --help", "run -h", "help run", "help --help", "help help" })
	void helpIsOnStandardOutputAndHasAnExample(String line) {
		Cli run = Cli.execute((Object[]) line.split(" ")).exits(0).says();
		assertTrue(run.out().contains("Usage: forkscope"), run::out);
		assertTrue(run.out().contains("Example"), run::out);
		assertFalse(run.out().contains("\u001b"), "no colours");
		run.out().lines().forEach(text -> assertTrue(text.length() <= 80, text));
	}

	@Test
	void helpOfACommandIsTheSameInBothWays() {
		assertEquals(Cli.execute("run", "--help").out(), Cli.execute("help", "run").out());
	}

	@Test
	void theHelpOfRunTellsAllItCan() {
		String help = Cli.execute("run", "--help").out();
		for (String word : List.of("--until", "--dump", "--check", "--together", "--cpus", "--choices", "--print", "--at", "--out", "FILE", "phase=", "line=", "op=",
				"@N", "pid=", " 0 ", " 1 ", " 2 ", " 64 ", " 66 ", " 70 ", " 74 ")) {
			assertTrue(help.contains(word), word);
		}
	}

	@Test
	void allCommandsAreListed() {
		String help = Cli.execute("--help").out();
		assertTrue(help.lines().anyMatch(line -> line.matches(" +run +\\S.*")), help);
		assertTrue(help.lines().anyMatch(line -> line.matches(" +help +\\S.*")), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "-V", "run --version" })
	void version(String line) {
		Cli run = Cli.execute((Object[]) line.split(" ")).exits(0).says();
		assertTrue(run.out().startsWith("Forkscope"), run::out);
		assertEquals(1, run.out().lines().count(), run::out);
		assertFalse(run.out().contains("null"), run::out);
	}

	@Test
	void noCommand() {
		Cli.execute().exits(64).prints("").says("forkscope: which command?", "Type 'forkscope --help' for help.");
	}

	@Test
	void unknownCommand() {
		Cli.execute("rnu").exits(64).prints("").says("forkscope: unknown command rnu (did you mean run?)",
				"Type 'forkscope --help' for help.");
	}

	@Test
	void unknownOption() {
		Cli.execute("run", "--utnil", "x").exits(64).prints("").says(
				"forkscope run: unknown option --utnil (did you mean --until?)",
				"Type 'forkscope run --help' for help.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "run --out", "run --out x", "run --until", "run --dump --dump x", 
			"run --until @1 --until @2 x", "help nothing", "--nothing" })
	void otherWrongUsage(String line) {
		Cli run = Cli.execute((Object[]) line.split(" ")).exits(64).prints("");
		assertEquals(2, run.err().lines().count(), run::err);
		assertTrue(run.err().startsWith("forkscope"), run::err);
	}
}
