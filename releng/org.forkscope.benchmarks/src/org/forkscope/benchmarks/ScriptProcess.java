package org.forkscope.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ScriptParser;

/** Runs a script from a file into a file; also as a process of its own. */
final class ScriptProcess {

	private ScriptProcess() {
	}

	/** @param args script, and where its records go */
	public static void main(String[] args) throws IOException {
		run(Path.of(args[0]), Path.of(args[1]));
	}

	static void run(Path script, Path records) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(records), 1 << 16)) {
			RecordWriter writer = new RecordWriter(out);
			Machine.unwatched(ScriptParser.parse(Files.readAllBytes(script)).script(), writer).run();
			writer.flush();
		}
	}
}
