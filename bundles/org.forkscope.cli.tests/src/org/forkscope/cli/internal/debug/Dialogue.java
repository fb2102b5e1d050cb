package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;

/** What the debugger answers to commands from standard input. */
final class Dialogue {

	/** Processes 2 to 4: a forks b, which exits and is waited for; init forks c. */
	static final String TEXT = """
			init execve /sbin/init 3 2
			init fork -> a
			a fork -> b
			b exit 3
			a wait4 b
			a wait4 any
			init fork -> c
			""";

	private final Cli cli;

	private Dialogue(Cli cli) {
		this.cli = cli;
	}

	/** Commands to a machine that runs {@link #TEXT}. */
	static Dialogue of(Path folder, String... commands) {
		return of(Samples.write(folder, "t.fks", TEXT), List.of(), commands);
	}

	/** Commands to a machine that runs a script. @param options of the command line */
	static Dialogue of(Path script, List<String> options, String... commands) {
		Object[] words = new Object[options.size() + 2];
		words[0] = "debug";
		for (int i = 0; i < options.size(); i++) {
			words[i + 1] = options.get(i);
		}
		words[options.size() + 1] = script;
		return new Dialogue(new Cli().reading(String.join("\n", commands) + "\n").with(words));
	}

	/** All went well. */
	Dialogue succeeds() {
		cli.exits(0);
		assertEquals("", cli.err());
		return this;
	}

	/** A command failed, and this was said about it. */
	Dialogue fails(String... problems) {
		cli.exits(1);
		assertEquals(List.of(problems), cli.err().lines().toList());
		return this;
	}

	/** What was said about commands that failed. */
	List<String> problems() {
		return cli.err().lines().toList();
	}

	/** Lines of the answers. */
	List<String> lines() {
		return cli.out().lines().toList();
	}

	/** The last line of the answers. */
	String last() {
		return lines().get(lines().size() - 1);
	}

	/** There is a line that begins like this. */
	Dialogue shows(String beginning) {
		assertTrue(lines().stream().anyMatch(line -> line.startsWith(beginning)), () -> beginning + " is not in\n" + cli.out());
		return this;
	}

	/** The last line begins like this. */
	Dialogue ends(String beginning) {
		assertTrue(last().startsWith(beginning), () -> beginning + " is not at the end of\n" + cli.out());
		return this;
	}

	/** No line begins like this. */
	Dialogue hides(String beginning) {
		assertTrue(lines().stream().noneMatch(line -> line.startsWith(beginning)), () -> beginning + " is in\n" + cli.out());
		return this;
	}

	/** The positions where the machine stood still, in order; the first is that of the start. */
	List<Long> places() {
		return lines().stream().filter(line -> line.matches("@[0-9]+  (pid|kernel).* [a-z0-9_.]+:[0-9]+.*")).map(Dialogue::position).toList();
	}

	/** The position where the machine stood still last. */
	long place() {
		return places().get(places().size() - 1);
	}

	static long position(String line) {
		return Long.parseLong(line.replaceFirst("^@([0-9]+) .*$", "$1"));
	}
}
