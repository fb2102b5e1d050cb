package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records on standard output, from files and standard input. */
class StandardOutputTest {

	@TempDir
	Path folder;

	@Test
	void aDashIsStandardInput() {
		String expected = Cli.execute("run", Samples.write(folder, "a.fks", Samples.ALL_PHASES)).out();
		new Cli().reading(Samples.ALL_PHASES).with("run", "-").exits(0).prints(expected).says();
	}

	@Test
	void standardInputInErrorHasAName() {
		new Cli().reading(Samples.BAD).with("run", "-").exits(2).says("<stdin>" + Samples.BAD_MESSAGE);
	}

	@Test
	void standardInputCannotBeReadTwice() {
		new Cli().reading("").with("run", "-", "-").exits(64).prints("").says(
				"forkscope run: standard input (-) can be read only once", "Type 'forkscope run --help' for help.");
	}

	@Test
	void recordsOfSeveralFilesFollowEachOther() {
		Path one = Samples.write(folder, "one.fks", Samples.ALL_PHASES);
		Path two = Samples.write(folder, "two.fks", "");
		String expected = Cli.execute("run", one).out() + Cli.execute("run", two).out();
		Cli.execute("run", one, two).exits(0).prints(expected).says();
	}

	@Test
	void theWorstExitCodeCounts() {
		Path good = Samples.write(folder, "good.fks", "");
		Path bad = Samples.write(folder, "bad.fks", Samples.BAD);
		Path missing = folder.resolve("missing.fks");
		String state = Cli.execute("run", good).exits(0).out();
		Cli.execute("run", bad, good).exits(2).prints(Samples.ERROR_IN_LINE_1 + state);
		Cli.execute("run", good, bad).exits(2).prints(state + Samples.ERROR_IN_LINE_1);
		Cli.execute("run", missing, bad, good).exits(66).prints(Samples.ERROR_IN_LINE_1 + state).says(
				missing + ": cannot be read: no such file", bad + Samples.BAD_MESSAGE);
	}

	@Test
	void aReaderThatGoesAwayEndsTheRunQuietly() {
		Path script = Samples.write(folder, "a.fks", Samples.forks(1000));
		Failing out = new Failing(9000, "Broken pipe");
		new Cli().writingTo(out).with("run", script, folder.resolve("missing.fks")).exits(0).says();
		assertTrue(out.taken > 0 && out.taken <= 9000, () -> out.taken + " bytes");
	}

	@Test
	void aPipeOfJavaThatIsClosedEndsTheRunQuietly() throws IOException {
		try (PipedInputStream reader = new PipedInputStream(); PipedOutputStream out = new PipedOutputStream(reader)) {
			reader.close();
			new Cli().writingTo(out).with("run", Samples.write(folder, "a.fks", "")).exits(0).says();
		}
	}

	@Test
	void aReaderThatGoesAwayDoesNotMakeABadScriptGood() {
		Path bad = Samples.write(folder, "bad.fks", Samples.BAD);
		Path good = Samples.write(folder, "good.fks", Samples.forks(1000));
		new Cli().writingTo(new Failing(100, "Broken pipe")).with("run", bad, good).exits(2).says(bad + Samples.BAD_MESSAGE);
		new Cli().writingTo(new Failing(0, "Broken pipe")).with("run", bad, good).exits(2).says(bad + Samples.BAD_MESSAGE);
	}

	@Test
	void aFullDiskIsAnError() {
		Path script = Samples.write(folder, "a.fks", "");
		new Cli().writingTo(new Failing(0, "No space left on device")).with("run", script, script).exits(74)
				.says("standard output: cannot be written: No space left on device");
	}

	@Test
	void recordsAreStreamed() {
		int[] largest = { 0 };
		long[] total = { 0 };
		OutputStream out = new OutputStream() {
			@Override
			public void write(int b) {
				total[0]++;
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				largest[0] = Math.max(largest[0], length);
				total[0] += length;
			}
		};
		new Cli().writingTo(out).with("run", Samples.write(folder, "a.fks", Samples.forks(4000))).exits(0);
		assertTrue(total[0] > 2_000_000, () -> total[0] + " bytes");
		assertTrue(largest[0] <= 1 << 16, () -> largest[0] + " bytes at once");
	}

	@Test
	void theRunsOutputDependsOnTheScriptAlone() {
		Path script = Samples.write(folder, "a.fks", "machine randompid=500 seed=7\n" + Samples.ALL_PHASES);
		assertEquals(Cli.execute("run", script).out(), Cli.execute("run", script).out());
	}

	/** Takes some bytes and then fails. */
	private static final class Failing extends OutputStream {

		private final int room;
		private final String message;
		private int taken;

		Failing(int room, String message) {
			this.room = room;
			this.message = message;
		}

		@Override
		public void write(int b) throws IOException {
			if (taken == room) {
				throw new IOException(message);
			}
			taken++;
		}
	}
}
