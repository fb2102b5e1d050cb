package org.forkscope.machine.oracle;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes random scripts of every profile with the output they must give:
 * {@code CorpusMain FOLDER FIRST_SEED LAST_SEED OPS}.
 */
public final class CorpusMain {
	private CorpusMain() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Files.createDirectories(Path.of(args[0]));
		for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
			for (Profile profile : Profile.values()) {
				write(folder, profile, seed, Integer.parseInt(args[3]));
			}
		}
	}

	private static void write(Path folder, Profile profile, long seed, int operations) throws IOException {
		String name = profile.name().toLowerCase(Locale.ROOT) + "-" + seed;
		byte[] script = new ScriptGenerator(seed, profile, operations).bytes();
		Files.write(folder.resolve(name + ".fks"), script);
		try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".jsonl"), StandardCharsets.US_ASCII)) {
			ReferenceKernel.run(script, out);
		}
	}
}
