package org.forkscope.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A long script from its file to the last byte of its records. */
final class ScriptRows {

	private static final int LIVE = 100;
	private static final int OPERATIONS = 250_000;
	private static final double AIM = 3;
	private static final String HEAP = "-Xmx512m";

	private final Plan plan;
	private final Path script;
	private final Path records;

	/** @param folder for the script and its records */
	ScriptRows(Plan plan, Path folder) throws IOException {
		this.plan = plan;
		script = folder.resolve("long.fks");
		records = folder.resolve("long.jsonl");
		Files.writeString(script, Scripts.cycles(LIVE, 0, (OPERATIONS - LIVE) / 3));
	}

	Row warm() {
		return Row.atMost(AIM, "script-warm", "s", plan.measure(() -> Clock.elapsed(() -> {
			try {
				ScriptProcess.run(script, records);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		})));
	}

	Row cold() {
		ChildProcess child = new ChildProcess(HEAP);
		return Row.atMost(AIM, "script-cold", "s", new Plan(1, plan.repetitions()).measure(
				() -> Clock.elapsed(() -> child.run(ScriptProcess.class, script.toString(), records.toString()))));
	}
}
