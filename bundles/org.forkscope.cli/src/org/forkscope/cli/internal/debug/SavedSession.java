package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.forkscope.machine.session.SessionFile;

/** Writes sessions to files. A file gets its name when it is complete: a failure leaves what was there. */
final class SavedSession {

	private SavedSession() {
	}

	static void write(SessionFile session, String name) throws IOException {
		Path file = path(name);
		if (Files.isDirectory(file)) {
			throw new IOException(Messages.SavedSession_folder.text());
		}
		Path draft = file.resolveSibling('.' + file.getFileName().toString() + '.' + ProcessHandle.current().pid());
		try {
			try (OutputStream out = Files.newOutputStream(draft)) {
				session.write(out);
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static Path path(String name) throws IOException {
		try {
			return Path.of(name).toAbsolutePath();
		} catch (InvalidPathException e) {
			throw new IOException(e.getReason(), e);
		}
	}
}
