package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.concurrent.ImpossibleChoiceException;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;

/** One run of one script: its records, and what there is to say about it. */
final class ScriptRun {

	private final String name;
	private final ParseResult parsed;
	private final RunOptions options;
	private final Consumer<String> listener;
	private String summary;
	private int violations;
	private boolean panic;
	private boolean impossible;

	/**
	 * @param name     of the script, in messages
	 * @param parsed   the script, or what is wrong with it
	 * @param options  how to run it
	 * @param listener hears a sentence for each broken invariant and each value to print, as it happens
	 */
	ScriptRun(String name, ParseResult parsed, RunOptions options, Consumer<String> listener) {
		this.name = name;
		this.parsed = options.together() == null ? parsed : parsed.together();
		this.options = options;
		this.listener = listener;
	}

	/** Runs the script and writes its records. */
	void writeTo(OutputStream out) throws IOException {
		try {
			RecordWriter records = new RecordWriter(out);
			parsed.firstProblem().ifPresentOrElse(problem -> records.scriptError(problem.line()), () -> follow(records));
			records.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A list of choices can turn out to be impossible only while it is followed. */
	private void follow(RecordWriter records) {
		try {
			run(records);
		} catch (ImpossibleChoiceException e) {
			impossible = true;
			summary = name + ": " + options.together().problem(e);
		}
	}

	private void run(RecordWriter records) {
		Machine machine = machine(records);
		observe(machine);
		summary = machine.run() ? ended(machine, records) : stopped(machine);
		if (options.check()) {
			summary += Messages.ScriptRun_checked.text(violations, machine.position());
		}
	}

	/** Prints before it stops: a place can be both. */
	private void observe(Machine machine) {
		Until until = options.until();
		Print.Arrivals arrivals = options.print() == null ? null : options.print().arrivals(machine);
		if (until != null || arrivals != null) {
			machine.setObserver((stack, frame, step) -> {
				if (arrivals != null) {
					arrivals.before(stack, frame, step).forEach(line -> listener.accept(name + ": " + line));
				}
				return until == null || !until.holds(machine, stack, step);
			});
		}
	}

	private Machine machine(RecordWriter records) {
		Machine machine = unchecked(records);
		if (options.check()) {
			machine.checkInvariants(this::broken);
		}
		return machine;
	}

	private Machine unchecked(RecordWriter records) {
		Together together = options.together();
		if (together != null) {
			return Machine.concurrent(parsed.script(), together.rules(), records, together::chooser);
		}
		return options.watchesSteps() ? Machine.watched(parsed.script(), records) : Machine.unwatched(parsed.script(), records);
	}

	/** Hears of a broken invariant. */
	void broken(Violation violation) {
		violations++;
		listener.accept(Messages.ScriptRun_broken.text(name, String.valueOf(violation.position()), violation));
	}

	private String ended(Machine machine, RecordWriter records) {
		panic = machine.kernel().panicText() != null;
		if (panic) {
			return Messages.ScriptRun_panic.text(name, String.valueOf(machine.position()), machine.kernel().panicText());
		}
		return options.until() == null
				? Messages.ScriptRun_summary.text(name, operations(parsed.script()), records.failures(), records.skips())
				: Messages.ScriptRun_notReached.text(name, options.until().text());
	}

	private String stopped(Machine machine) {
		if (options.dump()) {
			machine.dump();
		}
		String cause = options.until().place().cause(Whereabouts.of(machine.workload().stack()));
		return Messages.ScriptRun_stopped.text(name, String.valueOf(machine.position()), cause);
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

	/** What to exit with, as far as it is known. */
	int exitCode() {
		if (!parsed.isGood()) {
			return Exit.BAD_SCRIPT;
		}
		if (impossible) {
			return Exit.USAGE;
		}
		return violations == 0 && !panic ? Exit.OK : Exit.BROKEN_INVARIANT;
	}

	/** Whether the user has to be told more than the records say. */
	boolean isRemarkable() {
		return options.watchesSteps() || !parsed.isGood();
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
