package org.forkscope.machine.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compares something that runs scripts with the reference, byte for byte. */
public final class Comparison {
	private static final int SHRINKING_TRIES = 3000;
	private static final int LONGEST_SHRUNK = 2_000_000;

	private final Subject subject;

	/** Something that checks and runs scripts. */
	@FunctionalInterface
	public interface Subject {
		/**
		 * @param out receives the JSON Lines
		 * @return the exit code
		 */
		int run(byte[] script, Appendable out) throws IOException;
	}

	public Comparison(Subject subject) {
		this.subject = subject;
	}

	/** Fails with profile, seed and a short script that shows the difference. */
	public void assertAgrees(Profile profile, long seed, int operations) {
		assertAgrees(profile + " seed " + seed + " operations " + operations,
				new ScriptGenerator(seed, profile, operations).bytes());
	}

	/** Fails with the name and a short script that shows the difference. */
	public void assertAgrees(String name, byte[] script) {
		if (agrees(script)) {
			return;
		}
		byte[] small = script.length > LONGEST_SHRUNK ? script
				: new ScriptShrinker(fewer -> !agrees(fewer), SHRINKING_TRIES).shrink(script);
		throw new AssertionError(name + ": " + firstDifference(reference(small), actual(small)) + "\nin the script\n"
				+ abridged(new String(small, StandardCharsets.ISO_8859_1)));
	}

	private boolean agrees(byte[] script) {
		return reference(script).equals(actual(script));
	}

	private static String reference(byte[] script) {
		return output(ReferenceKernel::run, script);
	}

	private String actual(byte[] script) {
		try {
			return output(subject, script);
		} catch (RuntimeException | StackOverflowError crash) {
			return "crash: " + crash;
		}
	}

	/** All bytes and, in a last line, the exit code. */
	private static String output(Subject runner, byte[] script) {
		StringBuilder out = new StringBuilder();
		try {
			int exitCode = runner.run(script, out);
			return out.append("exit code ").append(exitCode).toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String firstDifference(String expected, String actual) {
		List<String> wanted = expected.lines().toList();
		List<String> got = actual.lines().toList();
		int at = 0;
		while (at < wanted.size() && at < got.size() && wanted.get(at).equals(got.get(at))) {
			at++;
		}
		String left = at < wanted.size() ? wanted.get(at) : "(no more lines)";
		String right = at < got.size() ? got.get(at) : "(no more lines)";
		int column = 0;
		while (column < Math.min(left.length(), right.length()) && left.charAt(column) == right.charAt(column)) {
			column++;
		}
		return "record " + (at + 1) + " column " + (column + 1) + " should be\n" + around(left, column) + "\nbut is\n"
				+ around(right, column);
	}

	private static String around(String line, int column) {
		int from = Math.max(0, column - 200);
		int to = Math.min(line.length(), column + 200);
		return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
	}

	private static String abridged(String script) {
		return script.length() > 10000 ? script.substring(0, 10000) + "…" : script;
	}
}
