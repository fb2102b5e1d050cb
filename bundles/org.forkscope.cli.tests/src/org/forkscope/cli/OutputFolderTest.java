package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --out DIR}: a file of records for each script. */
class OutputFolderTest {

	@TempDir
	Path scripts;
	@TempDir
	Path parent;
	private Path out;

	@BeforeEach
	void nameTheFolder() {
		out = parent.resolve("deep").resolve("results");
	}

	@Test
	void eachScriptGivesAFileAndALine() throws IOException {
		Path one = Samples.write(scripts, "one.fks", Samples.ALL_PHASES);
		Path two = Samples.write(scripts, "two.fks", "");
		Path bad = Samples.write(scripts, "bad.fks", Samples.BAD);
		Cli.execute("run", "--out", out, one, two, bad).exits(2).prints("").says(
				one + ": ok, 9 operations (1 failed, 0 skipped)",
				two + ": ok, no operations (0 failed, 0 skipped)",
				bad + Samples.BAD_MESSAGE);
		assertEquals(List.of("bad.jsonl", "one.jsonl", "two.jsonl"), names(out));
		assertEquals(Cli.execute("run", one).out(), Samples.read(out.resolve("one.jsonl")));
		assertEquals(Cli.execute("run", two).out(), Samples.read(out.resolve("two.jsonl")));
		assertEquals(Samples.ERROR_IN_LINE_1, Samples.read(out.resolve("bad.jsonl")));
	}

	@Test
	void oneOperationIsSingular() {
		Path script = Samples.write(scripts, "a.fks", "init fork -> a\n");
		Cli.execute("run", "--out", out, script).exits(0).says(script + ": ok, 1 operation (0 failed, 0 skipped)");
	}

	@Test
	void skippedOperationsAreCounted() {
		Path script = Samples.write(scripts, "a.fks", "init rfork RFFDG -> a\na fork\na fork\n");
		Cli.execute("run", "--out", out, script).exits(0).says(script + ": ok, 3 operations (0 failed, 2 skipped)");
	}

	@Test
	void onlyTheExtensionOfScriptsIsTakenOff() throws IOException {
		Path text = Samples.write(scripts, "a.txt", "");
		Path dotted = Samples.write(scripts, ".fks", "");
		new Cli().reading("").with("run", "--out", out, text, dotted, "-").exits(0);
		assertEquals(List.of(".fks.jsonl", "a.txt.jsonl", "stdin.jsonl"), names(out));
	}

	@Test
	void twoScriptsOfOneNameAreRefusedBeforeAnythingIsWritten() {
		Path one = Samples.write(scripts, "a.fks", "");
		Path two = Samples.write(parent, "a", "");
		Cli.execute("run", "--out", out, one, two).exits(64).prints("").says(
				"forkscope run: " + one + " and " + two + " would both be written to a.jsonl",
				"Type 'forkscope run --help' for help.");
		assertFalse(Files.exists(out));
	}

	@Test
	void anOlderFileIsReplaced() throws IOException {
		Path script = Samples.write(scripts, "a.fks", Samples.BAD);
		Files.createDirectories(out);
		Samples.write(out, "a.jsonl", "old");
		Cli.execute("run", "--out", out, script).exits(2);
		assertEquals(Samples.ERROR_IN_LINE_1, Samples.read(out.resolve("a.jsonl")));
	}

	@Test
	void anUnreadableScriptGivesALineAndNoFile() throws IOException {
		Path missing = scripts.resolve("missing.fks");
		Path good = Samples.write(scripts, "good.fks", "");
		Cli.execute("run", "--out", out, missing, good).exits(66).says(missing + ": cannot be read: no such file",
				good + ": ok, no operations (0 failed, 0 skipped)");
		assertEquals(List.of("good.jsonl"), names(out));
	}

	@Test
	void whatCannotBeWrittenDoesNotKeepTheOthersFromTheirs() throws IOException {
		Path blocked = Samples.write(scripts, "blocked.fks", "");
		Path good = Samples.write(scripts, "good.fks", "");
		Files.createDirectories(out.resolve("blocked.jsonl").resolve("something"));
		Cli run = Cli.execute("run", "--out", out, blocked, good).exits(74);
		assertEquals(2, run.err().lines().count(), run::err);
		assertEquals(List.of("blocked.jsonl", "good.jsonl"), names(out));
	}

	@Test
	void aFileInPlaceOfTheFolder() {
		Path file = Samples.write(parent, "file", "kept");
		Path script = Samples.write(scripts, "a.fks", "");
		Cli.execute("run", "--out", file, script).exits(74).prints("").says(
				file + ": cannot be made: there is a file in its place");
		assertEquals("kept", Samples.read(file));
	}

	@Test
	void aLinkToAFolderWillDo() throws IOException {
		Files.createDirectories(out);
		Path link = Files.createSymbolicLink(parent.resolve("link"), out);
		Cli.execute("run", "--out", link, Samples.write(scripts, "a.fks", "")).exits(0);
		assertEquals(List.of("a.jsonl"), names(out));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
