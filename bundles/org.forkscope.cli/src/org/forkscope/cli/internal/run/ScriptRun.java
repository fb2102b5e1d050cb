package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;

/** One run of one script: its records, and what there is to say about it. */
final class ScriptRun {

	private final String name;
	private final ParseResult parsed;
	private final Until until;
	private final boolean dump;
	private String summary;

	/**
	 * @param name   of the script, in messages
	 * @param parsed the script, or what is wrong with it
	 * @param until  where to stop, or {@code null} to run to the end
	 * @param dump   whether to print the state at the stop
	 */
	ScriptRun(String name, ParseResult parsed, Until until, boolean dump) {
		this.name = name;
		this.parsed = parsed;
		this.until = until;
		this.dump = dump;
	}

	/** Runs the script and writes its records. */
	void writeTo(OutputStream out) throws IOException {
		try {
			RecordWriter records = new RecordWriter(out);
			parsed.firstProblem().ifPresentOrElse(problem -> records.scriptError(problem.line()), () -> run(records));
			records.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void run(RecordWriter records) {
		if (until == null) {
			Machine.unwatched(parsed.script(), records).run();
			summary = Messages.ScriptRun_summary.text(name, operations(parsed.script()), records.failures(), records.skips());
		} else {
			runUntil(records);
		}
	}

	private void runUntil(RecordWriter records) {
		Machine machine = Machine.watched(parsed.script(), records);
		machine.kernel().engine.setObserver((stack, frame, step) -> !until.holds(machine, stack, step));
		if (machine.run()) {
			summary = Messages.ScriptRun_notReached.text(name, until.text());
			return;
		}
		String cause = until.place().cause(Whereabouts.of(machine.workload().stack()));
		summary = Messages.ScriptRun_stopped.text(name, String.valueOf(machine.position()), cause);
		if (dump) {
			machine.dump();
		}
	}

	private static int operations(Script script) {
		for (int i = script.statements().size() - 1; i >= 0; i--) {
			Statement statement = script.statements().get(i);
			if (statement instanceof Operation operation) {
				return operation.number();
			}
		}
		return 0;
	}

	/** What to exit with. */
	int exitCode() {
		return parsed.isGood() ? Exit.OK : Exit.BAD_SCRIPT;
	}

	/** Whether the user has to be told more than the records say. */
	boolean isRemarkable() {
		return until != null || !parsed.isGood();
	}

	/** What is wrong with the script, in one line. */
	Optional<String> problem() {
		return parsed.firstProblem().map(problem -> problem.format(name));
	}

	/** One line about the run, once it is over. */
	String summary() {
		return problem().orElse(summary);
	}
}
