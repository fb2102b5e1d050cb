package org.forkscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scripts to run. */
public final class Samples {

	/** What a script in error prints. */
	public static final String ERROR_IN_LINE_1 = "{\"error\":\"script\",\"line\":1}\n";
	/** A script in error, in line 1, column 12. */
	public static final String BAD = "init rfork RFPROCC\n";
	/** What {@link #BAD} makes us say, behind the file's name. */
	public static final String BAD_MESSAGE = ":1:12: unknown flag RFPROCC (did you mean RFPROC?)";
	/** Goes through every phase of fork1. */
	public static final String ALL_PHASES = """
			machine maxproc=20
			kernel at_fork hook
			init rfork RFFDG|RFCFDG
			init rfork RFCFDG
			init rfork RFPROC -> a
			a rfork RFFDG
			a rfork RFPROC|RFSIGSHARE|RFTHREAD -> b
			b vfork -> c
			c execve /bin/sh
			c exit 0
			dump
			""";

	private static final Path CASES = Path.of("org.forkscope.machine.tests", "cases");

	private Samples() {
	}

	/** The example scripts of the language, which lie in the bundle that tests the machine. */
	public static List<Path> cases() throws IOException {
		try (Stream<Path> files = Files.list(casesFolder())) {
			return files.filter(file -> file.toString().endsWith(".fks")).sorted().toList();
		}
	}

	private static Path casesFolder() {
		Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
		for (Path folder = here; folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve(CASES))) {
				return folder.resolve(CASES);
			}
		}
		throw new IllegalStateException("no folder " + CASES + " at or above " + here);
	}

	/** The recorded output of an example. */
	public static String recorded(Path script) {
		return read(script.resolveSibling(script.getFileName().toString().replace(".fks", ".jsonl")));
	}

	/** The text of a file. */
	public static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a script into a folder. */
	public static Path write(Path folder, String name, String text) {
		try {
			return Files.write(folder.resolve(name), text.getBytes(UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A script that prints its own number of pids: the more forks, the more records. */
	public static String forks(int count) {
		StringBuilder text = new StringBuilder("machine maxproc=5000\n");
		for (int i = 0; i < count; i++) {
			text.append("init fork -> p").append(i).append('\n');
		}
		return text.toString();
	}
}
