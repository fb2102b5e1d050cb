package org.forkscope.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.oracle.ReferenceKernel;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

/** Runs scripts on the real machine in the three ways that must give the same bytes. */
final class MachineRunner {

	private MachineRunner() {
	}

	/** The way for runs that nobody watches. */
	static int unwatched(byte[] script, Appendable out) throws IOException {
		return run(script, out, (parsed, records) -> Machine.unwatched(parsed, records).run());
	}

	/** With every step of the id scan. */
	static int watched(byte[] script, Appendable out) throws IOException {
		return run(script, out, (parsed, records) -> Machine.watched(parsed, records).run());
	}

	/** Stopped and continued at positions that a seed chooses. */
	static int interrupted(byte[] script, Appendable out, long seed) throws IOException {
		return run(script, out, (parsed, records) -> {
			SplittableRandom random = new SplittableRandom(seed);
			Machine machine = Machine.watched(parsed, records);
			do {
				machine.kernel().engine.setLimit(machine.position() + random.nextInt(1, 200));
			} while (!machine.run());
		});
	}

	private static int run(byte[] script, Appendable out, Way way) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		RecordWriter records = new RecordWriter(bytes);
		ParseResult result = ScriptParser.parse(script);
		if (result.isGood()) {
			way.run(result.script(), records);
		} else {
			records.scriptError(result.problems().get(0).line());
		}
		records.flush();
		out.append(bytes.toString(StandardCharsets.ISO_8859_1));
		return result.isGood() ? ReferenceKernel.GOOD : ReferenceKernel.BAD_SCRIPT;
	}

	private interface Way {
		void run(Script script, RecordWriter records);
	}
}
