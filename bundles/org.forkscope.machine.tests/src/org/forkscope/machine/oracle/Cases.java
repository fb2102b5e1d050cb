package org.forkscope.machine.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published scripts, and what they print. */
public final class Cases {

	private static final Path FOLDER = Path.of("cases");

	private Cases() {
	}

	/** The scripts, by name. */
	public static List<Path> all() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".fks")).sorted().toList();
		}
	}

	/** What a script prints. */
	public static String recorded(Path script) throws IOException {
		return Files.readString(script.resolveSibling(script.getFileName().toString().replace(".fks", ".jsonl")), StandardCharsets.US_ASCII);
	}
}
