package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of mistake that the language knows, from a file, from standard input and into a folder: one record with the line, exit
 * code 2, and one line that says where and what would be right.
 */
class MalformedScriptsTest {

	private static final String HOOKS = IntStream.range(0, 256).mapToObj(i -> "kernel at_fork h" + i + "\n").collect(Collectors.joining());

	@TempDir
	Path folder;

	/** A script in error. @param place line and column of the mistake */
	private record Mistake(String kind, String script, String place, String says) {

		int line() {
			return Integer.parseInt(place.substring(0, place.indexOf(':')));
		}

		@Override
		public String toString() {
			return kind;
		}
	}

	static List<Mistake> mistakes() {
		return List.of(
				new Mistake("a control byte", "init\u000bopen\n", "1:5", "printable ASCII"),
				new Mistake("a byte that is not ASCII", "init open \u00e9\n", "1:11", "byte"),
				new Mistake("a zero byte", "dump\n\u0000\n", "2:1", "byte"),
				new Mistake("seventeen words", "a b c d e f g h i j k l m n o p q\n", "1:33", "16 words"),
				new Mistake("a number with a plus", "init cpu +1\n", "1:10", "0 to 1000"),
				new Mistake("a number in no notation", "init cpu 1e3\n", "1:10", "0 to 1000"),
				new Mistake("hex digits missing", "init cpu 0x\n", "1:10", "0 to 1000"),
				new Mistake("a number out of range", "init sbrk 131073\n", "1:11", "131072"),
				new Mistake("a number below its range", "init sigaction 0 5\n", "1:16", "1 to 31"),
				new Mistake("a negative seed", "machine seed=-0\n", "1:14", "18446744073709551615"),
				new Mistake("a seed of 65 bits", "machine seed=18446744073709551616\n", "1:14", "18446744073709551615"),
				new Mistake("an unknown key", "machine maxprok=5\n", "1:9", "maxproc"),
				new Mistake("a key twice", "machine seed=1\nmachine seed=2\n", "2:9", "seed"),
				new Mistake("no key", "machine\n", "1:1", "KEY=VALUE"),
				new Mistake("an unknown boot", "machine boot=Full\n", "1:14", "full"),
				new Mistake("a switch that is not 0 or 1", "machine ktrace=00\n", "1:16", "0 or 1"),
				new Mistake("too small a table for a full boot", "machine boot=full maxproc=8\n", "1:1", "9"),
				new Mistake("too few ids", "machine pidmax=200\ndump\n", "1:1", "1697"),
				new Mistake("a machine line too late", "dump\nmachine seed=1\n", "2:1", "machine"),
				new Mistake("something behind dump", "dump dump\n", "1:6", "alone"),
				new Mistake("no call", "init\n", "1:1", "call"),
				new Mistake("an unknown call", "init frok\n", "1:6", "fork"),
				new Mistake("an unknown flag", "init rfork RFPROCC\n", "1:12", "RFPROC"),
				new Mistake("a flag missing", "init rfork RFPROC|\n", "1:18", "flag"),
				new Mistake("flags of 33 bits", "init rfork 4294967296\n", "1:12", "32 bits"),
				new Mistake("an argument missing", "init rfork\n", "1:6", "FLAGS"),
				new Mistake("an argument too many", "init fork now\n", "1:11", "fork [-> LABEL]"),
				new Mistake("a sizes' half", "init execve /x 1\n", "1:16", "SSIZE"),
				new Mistake("no path", "init execve bin\n", "1:13", "/"),
				new Mistake("too long a path", "init execve /" + "p".repeat(255) + "\n", "1:13", "255"),
				new Mistake("a word of another list", "init ktrace no\n", "1:13", "on, off"),
				new Mistake("another number than the word 0", "init setpgid 00 0\n", "1:14", "0"),
				new Mistake("a kernel call by a process", "init at_fork x\n", "1:1", "kernel at_fork"),
				new Mistake("a process call by the kernel", "kernel fork\n", "1:1", "init fork"),
				new Mistake("an exit of init", "init exit 0\n", "1:1", "init"),
				new Mistake("a return of a user process", "init fork -> a\na return\n", "2:1", "kthread_create"),
				new Mistake("a thread that makes calls", "machine boot=full\nidle open\n", "2:1", "idle"),
				new Mistake("a boot label without a full boot", "init wait4 syncer\n", "1:12", "syncer"),
				new Mistake("a label before its line", "a fork\ninit fork -> a\n", "1:1", "earlier line"),
				new Mistake("a label twice", "init fork -> a\ninit fork -> a\n", "2:14", "a"),
				new Mistake("a boot label again", "init fork -> init\n", "1:14", "boot"),
				new Mistake("a word of the language as a label", "init fork -> on\n", "1:14", "word of the language"),
				new Mistake("a label that is no name", "init fork -> 9\n", "1:14", "name"),
				new Mistake("too long a label", "init fork -> " + "x".repeat(64) + "\n", "1:14", "63"),
				new Mistake("no label", "init fork ->\n", "1:11", "label"),
				new Mistake("a label for nothing", "init open -> z\n", "1:11", "open"),
				new Mistake("a sleeping maker of kernel processes", "kernel kthread_create k RFPPWAIT\n", "1:25", "RFPPWAIT"),
				new Mistake("257 hooks", HOOKS + "kernel rm_at_fork one_more\n", "257:19", "256"));
	}

	private static byte[] bytes(Mistake mistake) {
		return mistake.script.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Where, and what would be right; no more than one line. */
	private static void assertSays(String name, Mistake mistake, Stream<String> lines) {
		List<String> said = lines.toList();
		assertEquals(1, said.size(), said::toString);
		assertTrue(said.get(0).startsWith(name + ":" + mistake.place + ": "), said::toString);
		assertTrue(said.get(0).substring(name.length()).contains(mistake.says), said::toString);
	}

	private static String record(Mistake mistake) {
		return "{\"error\":\"script\",\"line\":" + mistake.line() + "}\n";
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void areToldOfAFile(Mistake mistake) throws IOException {
		Path script = Files.write(folder.resolve("bad.fks"), bytes(mistake));
		Cli run = Cli.execute("run", script).exits(2).prints(record(mistake));
		assertSays(script.toString(), mistake, run.err().lines());
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void areToldOfStandardInput(Mistake mistake) {
		Cli run = new Cli().reading(new ByteArrayInputStream(bytes(mistake))).with("run", "-").exits(2).prints(record(mistake));
		assertSays("<stdin>", mistake, run.err().lines());
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void areToldInAFolderAmongOthers(Mistake mistake) throws IOException {
		Path bad = Files.write(folder.resolve("bad.fks"), bytes(mistake));
		Path good = Samples.write(folder, "good.fks", "init fork\n");
		Path out = folder.resolve("out");
		Cli run = Cli.execute("run", "--out", out, bad, good).exits(2).prints("");
		assertEquals(record(mistake), Samples.read(out.resolve("bad.jsonl")));
		assertTrue(Samples.read(out.resolve("good.jsonl")).contains("\"state\":\"final\""));
		assertSays(bad.toString(), mistake, run.err().lines().limit(1));
		assertEquals(2, run.err().lines().count(), run::err);
	}
}
