package org.forkscope.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers, in a file among the generated ones, the digest of the inputs they were made from. */
final class Stamp {

	private final Path file;

	Stamp(Path file) {
		this.file = file;
	}

	boolean matches(List<Path> inputs) throws IOException {
		return Files.exists(file) && Files.readString(file).equals(digest(inputs));
	}

	/** Removes the generated files, so that nothing of a class that is gone stays behind. */
	void clear() throws IOException {
		if (Files.exists(file.getParent())) {
			for (Path path : walk(file.getParent()).sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	void write(List<Path> inputs) throws IOException {
		Files.writeString(file, digest(inputs));
	}

	private static String digest(List<Path> inputs) throws IOException {
		MessageDigest digest = sha256();
		for (Path input : inputs) {
			for (Path path : walk(input).filter(Files::isRegularFile).sorted().toList()) {
				digest.update(Files.readAllBytes(path));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static Stream<Path> walk(Path root) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.toList().stream();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
