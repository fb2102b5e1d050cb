package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given as a script, the answer is one clear line. */
class BadInputTest {

	@TempDir
	Path folder;

	@Test
	void aScriptInErrorIsARecordAndALine() {
		Path script = Samples.write(folder, "bad.fks", Samples.BAD);
		Cli.execute("run", script).exits(2).prints(Samples.ERROR_IN_LINE_1).says(script + Samples.BAD_MESSAGE);
	}

	@Test
	void onlyTheFirstLineInErrorIsReported() {
		Path script = Samples.write(folder, "bad.fks", "\ndump dump\n" + Samples.BAD);
		Cli run = Cli.execute("run", script).exits(2).prints("{\"error\":\"script\",\"line\":2}\n");
		assertEquals(1, run.err().lines().count(), run::err);
	}

	@Test
	void anEmptyScriptBootsAndEnds() {
		Cli run = Cli.execute("run", Samples.write(folder, "empty.fks", "")).exits(0).says();
		assertTrue(run.out().startsWith("{\"state\":\"final\",\"line\":0,\"nprocs\":2,"), run::out);
		assertEquals(1, run.out().lines().count());
	}

	@Test
	void aMissingFile() {
		Path script = folder.resolve("none.fks");
		Cli.execute("run", script).exits(66).prints("").says(script + ": cannot be read: no such file");
	}

	@Test
	void aFolder() {
		Cli.execute("run", folder).exits(66).prints("").says(folder + ": is a folder, not a script");
	}

	@Test
	void aFileBehindAFile() {
		Path script = Samples.write(folder, "file", "").resolve("below");
		Cli run = Cli.execute("run", script).exits(66).prints("");
		assertTrue(run.err().startsWith(script + ": cannot be read: "), run::err);
		assertEquals(1, run.err().lines().count(), run::err);
	}

	@Test
	void aLinkThatPointsToItself() throws IOException {
		Path link = folder.resolve("loop.fks");
		Files.createSymbolicLink(link, link);
		Cli run = Cli.execute("run", link).exits(66).prints("");
		assertTrue(run.err().startsWith(link + ": cannot be read: "), run::err);
		assertFalse(run.err().substring(link.toString().length()).contains(link.toString()), run::err);
	}

	@Test
	void aNameThatNoFileCanHave() {
		Cli.execute("run", "a\0b").exits(66).prints("").says("a\0b: cannot be read: Nul character not allowed");
	}

	@Test
	void aBinaryFile() throws IOException {
		Path file = Files.write(folder.resolve("binary"), new byte[] { 0x7f, 'E', 'L', 'F', 0, 1, (byte) 0xff, '\n', 0 });
		Cli run = Cli.execute("run", file).exits(2).prints(Samples.ERROR_IN_LINE_1);
		assertTrue(run.err().startsWith(file + ":1:1: byte 0x7f"), run::err);
	}

	@Test
	void aLineOfTenMegabytes() {
		Path script = Samples.write(folder, "long.fks", "x".repeat(10_000_000));
		Cli run = Cli.execute("run", script).exits(2).prints(Samples.ERROR_IN_LINE_1);
		assertTrue(run.err().length() < 1000, () -> "message of " + run.err().length() + " characters");
	}

	@Test
	void standardInputThatFails() {
		Cli run = new Cli().reading(new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the tape is torn");
			}
		}).with("run", "-");
		run.exits(66).prints("").says("<stdin>: cannot be read: the tape is torn");
	}

	static List<Throwable> errorsOfOurs() {
		return List.of(new IllegalStateException("impossible"), new NoClassDefFoundError("Missing"));
	}

	@ParameterizedTest
	@MethodSource("errorsOfOurs")
	void anErrorOfOursIsReportedWithItsPlace(Throwable error) {
		Cli run = failing(error).exits(70).prints("");
		assertEquals(List.of("internal error, please report:", error.toString()), run.err().lines().limit(2).toList());
		assertTrue(run.err().contains("\tat " + BadInputTest.class.getName()), run::err);
	}

	@Test
	void tooLittleMemoryIsNoErrorOfOurs() {
		Cli run = failing(new OutOfMemoryError("heap")).exits(70).prints("");
		assertTrue(run.err().startsWith("not enough memory"), run::err);
		assertEquals(1, run.err().lines().count(), run::err);
	}

	private static Cli failing(Throwable problem) {
		return new Cli().reading(new InputStream() {
			@Override
			public int read() {
				if (problem instanceof RuntimeException exception) {
					throw exception;
				}
				throw (Error) problem;
			}
		}).with("run", "-");
	}
}
