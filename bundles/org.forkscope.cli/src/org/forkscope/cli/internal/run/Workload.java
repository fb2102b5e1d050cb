package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.ScriptParser;

/**
 * A script to run.
 *
 * @param file its path as the user wrote it, or {@value #STANDARD_INPUT} for standard input
 */
record Workload(String file) {

	static final String STANDARD_INPUT = "-";
	private static final String EXTENSION = ".fks";

	boolean isStandardInput() {
		return file.equals(STANDARD_INPUT);
	}

	/** How messages call it. */
	String name() {
		return isStandardInput() ? "<stdin>" : file;
	}

	/** What its records are called in a folder: the file's name without the extension of scripts. */
	String shortName() {
		if (isStandardInput()) {
			return "stdin";
		}
		String last = file.substring(file.lastIndexOf('/') + 1);
		boolean stripped = last.endsWith(EXTENSION) && last.length() > EXTENSION.length();
		return stripped ? last.substring(0, last.length() - EXTENSION.length()) : last;
	}

	/** Reads and checks the script. @param in standard input */
	ParseResult read(InputStream in) throws UnreadableException {
		try {
			return isStandardInput() ? ScriptParser.parse(in) : readFile(Path.of(file));
		} catch (IOException | InvalidPathException e) {
			throw new UnreadableException(Messages.Workload_cannotRead.text(name(), Failure.reason(e)));
		}
	}

	private ParseResult readFile(Path path) throws IOException, UnreadableException {
		if (Files.isDirectory(path)) {
			throw new UnreadableException(Messages.Workload_folder.text(name()));
		}
		try (InputStream in = Files.newInputStream(path)) {
			return ScriptParser.parse(in);
		}
	}
}
