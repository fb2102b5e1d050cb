package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.forkscope.cli.internal.Exit;
import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.debug.CommandException;
import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.cli.internal.workload.Together;
import org.forkscope.cli.internal.workload.UnreadableException;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.concurrent.ImpossibleChoiceException;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.machine.script.Statement;

/** One run of one script: its records, and what there is to say about it. */
final class ScriptRun {

	private final String name;
	private Loaded workload;
	private final RunOptions options;
	private final Consumer<String> listener;
	private String summary;
	private int violations;
	private boolean panic;
	private int failure = Exit.OK;
	private Journey.Arrival arrival;

	/**
	 * @param workload the script, or what is wrong with it
	 * @param options  how to run it
	 * @param listener hears a sentence for each broken invariant and each value to print, as it happens
	 */
	ScriptRun(Loaded workload, RunOptions options, Consumer<String> listener) {
		this.name = workload.name();
		this.workload = options.together() == null ? workload : workload.together();
		this.options = options;
		this.listener = listener;
	}

	/** Runs the script and writes its records. */
	void writeTo(OutputStream out) throws IOException {
		try {
			RecordWriter records = new RecordWriter(out);
			workload.parsed().firstProblem().ifPresentOrElse(problem -> records.scriptError(problem.line()), () -> follow(records));
			records.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A list of choices, or the changed values of a saved session, can turn out to be impossible only while they are followed. */
	private void follow(RecordWriter records) {
		try {
			run(records);
		} catch (ImpossibleChoiceException e) {
			failed(Exit.USAGE, name + ": " + options.together().problem(e));
		} catch (UnreadableException e) {
			failed(Exit.USAGE, e.getMessage());
		} catch (CommandException | ImpossibleEditException e) {
			failed(Exit.NO_INPUT, name + ": " + e.getMessage());
		}
	}

	private void failed(int code, String reason) {
		failure = code;
		summary = reason;
	}

	private void run(RecordWriter records) throws UnreadableException {
		arrival = options.journey() == null ? null : travel();
		failure = arrival == null || arrival.isSaved() ? Exit.OK : Exit.IO_ERROR;
		Machine machine = machine(records);
		observe(machine);
		summary = machine.run() ? ended(machine, records) : stopped(machine);
		if (options.check()) {
			summary += Messages.ScriptRun_checked.text(violations, machine.position());
		}
	}

	/** The records come from a machine that does the same as that of the journey. */
	private Journey.Arrival travel() throws UnreadableException {
		if (options.together() != null) {
			workload = options.together().apply(workload);
		}
		return options.journey().go(workload, options.print(), listener);
	}

	/** Changes values, prints, and stops, in this order: a place can be for all. */
	private void observe(Machine machine) {
		SavedEdits edits = SavedEdits.of(workload.saved());
		Print.Arrivals arrivals = options.printsOnTheWay() ? options.print().arrivals(machine) : null;
		if (edits != null || arrivals != null || options.until() != null || arrival != null) {
			machine.setObserver((stack, frame, step) -> {
				if (edits != null) {
					edits.apply(machine);
				}
				if (arrivals != null) {
					arrivals.before(stack, frame, step).forEach(line -> listener.accept(name + ": " + line));
				}
				return !stopsAt(machine, stack, step);
			});
		}
	}

	private boolean stopsAt(Machine machine, KernelStack stack, Step step) {
		return arrival == null ? options.until() != null && options.until().holds(machine, stack, step)
				: !arrival.isEnd() && machine.position() >= arrival.position();
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
		if (together != null && arrival == null) {
			return Machine.concurrent(workload.script(), together.rules(), records, together::chooser);
		}
		return options.watchesSteps() || workload.saved() != null ? workload.course().machine(records)
				: Machine.unwatched(workload.script(), records);
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
		if (arrival != null && arrival.text() != null) {
			return arrival.text();
		}
		return options.until() == null
				? Messages.ScriptRun_summary.text(name, operations(workload.script()), records.failures(), records.skips())
				: Messages.ScriptRun_notReached.text(name, options.until().text());
	}

	private String stopped(Machine machine) {
		if (options.dump()) {
			machine.dump();
		}
		String cause = arrival == null ? options.until().place().cause(Whereabouts.of(machine.workload().stack())) : arrival.text();
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
		if (!workload.parsed().isGood()) {
			return Exit.BAD_SCRIPT;
		}
		return Math.max(failure, violations == 0 && !panic ? Exit.OK : Exit.BROKEN_INVARIANT);
	}

	/** Whether the user has to be told more than the records say. */
	boolean isRemarkable() {
		return options.watchesSteps() || exitCode() != Exit.OK;
	}

	/** What is wrong with the script, in one line. */
	Optional<String> problem() {
		return workload.problem();
	}

	/** One line about the run, once it is over. */
	String summary() {
		return problem().orElse(summary);
	}
}
