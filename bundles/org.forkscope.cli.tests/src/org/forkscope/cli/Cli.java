package org.forkscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** One use of the command line, and what came of it. */
public final class Cli {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private InputStream in = InputStream.nullInputStream();
	private OutputStream target = out;
	private int exitCode = -1;

	/** Executes a command with an empty standard input. Arguments may be paths. */
	public static Cli execute(Object... args) {
		return new Cli().with(args);
	}

	/** Sets what standard input holds. */
	public Cli reading(String text) {
		return reading(new ByteArrayInputStream(text.getBytes(UTF_8)));
	}

	/** Sets standard input. */
	public Cli reading(InputStream stream) {
		in = stream;
		return this;
	}

	/** Sets standard output. */
	public Cli writingTo(OutputStream stream) {
		target = stream;
		return this;
	}

	/** Executes a command. */
	public Cli with(Object... args) {
		String[] words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
		exitCode = Main.run(words, in, target, new PrintStream(err, true, UTF_8));
		return this;
	}

	/** Checks the exit code; the failure shows what was said. */
	public Cli exits(int expected) {
		assertEquals(expected, exitCode, this::err);
		return this;
	}

	/** Checks that standard error holds these lines and nothing else. */
	public Cli says(String... lines) {
		assertEquals(List.of(lines), err().lines().toList());
		return this;
	}

	/** Checks that standard output holds this text and nothing else. */
	public Cli prints(String text) {
		assertEquals(text, out());
		return this;
	}

	/** What was written to standard output. */
	public String out() {
		return out.toString(UTF_8);
	}

	/** What was written to standard error. */
	public String err() {
		return err.toString(UTF_8);
	}
}
