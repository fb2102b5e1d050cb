package org.forkscope.cli.internal.workload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.SessionFile;

/**
 * A script or a saved session to run.
 *
 * @param file its path as the user wrote it, or {@value #STANDARD_INPUT} for standard input
 */
public record Workload(String file) {

	static final String STANDARD_INPUT = "-";
	private static final String EXTENSION = ".fks";
	private static final List<String> SESSIONS = List.of(".fksession", ".session");

	/** Whether it is standard input. */
	public boolean isStandardInput() {
		return file.equals(STANDARD_INPUT);
	}

	/** Whether it is a saved session: its name tells. */
	public boolean isSession() {
		return SESSIONS.stream().anyMatch(file::endsWith);
	}

	/** How messages call it. */
	public String name() {
		return isStandardInput() ? "<stdin>" : file;
	}

	/** What its records are called in a folder: the file's name without the extension of scripts. */
	public String shortName() {
		if (isStandardInput()) {
			return "stdin";
		}
		String last = file.substring(file.lastIndexOf('/') + 1);
		boolean stripped = last.endsWith(EXTENSION) && last.length() > EXTENSION.length();
		return stripped ? last.substring(0, last.length() - EXTENSION.length()) : last;
	}

	/**
	 * Reads and checks it.
	 *
	 * @param in standard input
	 * @throws UnreadableException when it cannot be read, or is no saved session though it is called one
	 */
	public Loaded read(InputStream in) throws UnreadableException {
		try {
			return load(isStandardInput() ? ScriptParser.read(in) : readFile(Path.of(file)));
		} catch (IOException | InvalidPathException e) {
			throw new UnreadableException(Messages.Workload_cannotRead.text(name(), Failure.reason(e)));
		}
	}

	private Loaded load(byte[] bytes) throws IOException {
		return isSession() ? Loaded.session(name(), SessionFile.read(new ByteArrayInputStream(bytes))) : Loaded.script(name(), bytes);
	}

	private byte[] readFile(Path path) throws IOException, UnreadableException {
		if (Files.isDirectory(path)) {
			throw new UnreadableException(Messages.Workload_folder.text(name()));
		}
		try (InputStream in = Files.newInputStream(path)) {
			return isSession() ? in.readAllBytes() : ScriptParser.read(in);
		}
	}
}
