package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.debug.Debuggee;
import org.forkscope.cli.internal.workload.Failure;
import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop.Kind;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say where a run stops, where it goes from there, and whether the session is saved there. */
final class Journey {

	@ArgGroup(exclusive = false, multiplicity = "0..*")
	private List<Break> breaks = new ArrayList<>();

	@Option(names = "--goto", paramLabel = "POS", converter = PositionConverter.class)
	private Goal goal;

	@Option(names = "--back", paramLabel = "N", converter = CountConverter.class)
	private int back;

	@Option(names = "--save", paramLabel = "FILE")
	private String file;

	/** A position to go to. @param text as the user wrote it */
	record Goal(String text, PositionExpression position) {
	}

	/**
	 * Where a run has arrived.
	 *
	 * @param position where it stands; -1 at its end
	 * @param text     what there is to say about it; {@code null} for nothing more than at any end
	 * @param isSaved  whether the session was saved, if it was to be
	 */
	record Arrival(long position, String text, boolean isSaved) {

		boolean isEnd() {
			return position < 0;
		}
	}

	/** Whether anything is to be done. */
	boolean isWanted() {
		return stops() || file != null;
	}

	/** Whether the run is to stop or to stand elsewhere than at its end. */
	boolean stops() {
		return !breaks.isEmpty() || goal != null || back > 0;
	}

	boolean saves() {
		return file != null;
	}

	boolean hasTwoConditions() {
		return breaks.stream().anyMatch(Break::hasTwoConditions);
	}

	/**
	 * Goes all the way.
	 *
	 * @param print    what is to be looked at at the end of it, or {@code null}
	 * @param listener hears what there is to say on the way
	 * @throws org.forkscope.cli.internal.debug.CommandException with a sentence for users when a saved session cannot be opened
	 */
	Arrival go(Loaded workload, Print print, Consumer<String> listener) {
		try (Debuggee debuggee = new Debuggee(workload, line -> {
			// The records say what happens.
		})) {
			debuggee.start();
			debuggee.go(session -> session.goTo(0));
			Snapshot stop = travel(workload, debuggee, listener);
			if (print != null && !print.hasPlace()) {
				print.linesAt(debuggee).forEach(line -> listener.accept(workload.name() + ": " + line));
			}
			return arrival(workload, stop, file == null || save(workload, debuggee, listener));
		}
	}

	private Snapshot travel(Loaded workload, Debuggee debuggee, Consumer<String> listener) {
		Snapshot stop = debuggee.snapshot();
		if (!breaks.isEmpty() || goal == null) {
			debuggee.session().setStopPoints(breaks.stream().flatMap(each -> each.in(workload.script()).stream()).toList());
			stop = debuggee.go(Session::resume);
		}
		if (!breaks.isEmpty() && isEnd(stop)) {
			return stop;
		}
		if (goal != null) {
			tell(workload, stop, listener);
			stop = debuggee.go(session -> session.goTo(goal.position()));
		}
		if (back > 0) {
			tell(workload, stop, listener);
			stop = debuggee.go(session -> session.goTo(new PositionExpression.Relative(-back)));
		}
		return stop;
	}

	/** Says why it stopped here, before it goes elsewhere. */
	private void tell(Loaded workload, Snapshot stop, Consumer<String> listener) {
		if (stop.position() > 0) {
			listener.accept(Messages.Journey_passed.text(workload.name(), String.valueOf(stop.position()), stop.stop().reason()));
		}
	}

	private static boolean isEnd(Snapshot stop) {
		return stop.stop().kind() == Kind.END || stop.stop().kind() == Kind.PANIC;
	}

	private Arrival arrival(Loaded workload, Snapshot stop, boolean saved) {
		if (!isEnd(stop)) {
			return new Arrival(stop.position(), stop.stop().reason(), saved);
		}
		boolean toTheEnd = goal != null && goal.position() instanceof PositionExpression.End;
		boolean wanted = !stops() || toTheEnd || stop.stop().kind() == Kind.PANIC;
		return new Arrival(-1, wanted ? null : Messages.ScriptRun_notReached.text(workload.name(), missed()), saved);
	}

	/** What was not reached: the breakpoints, or the goal behind them. */
	private String missed() {
		return breaks.isEmpty() ? goal.text() : breaks.stream().map(Break::toString).collect(Collectors.joining(", "));
	}

	private boolean save(Loaded workload, Debuggee debuggee, Consumer<String> listener) {
		try {
			debuggee.save(file);
			listener.accept(Messages.Journey_saved.text(workload.name(), file, String.valueOf(debuggee.snapshot().position())));
			return true;
		} catch (IOException e) {
			listener.accept(Messages.Batch_cannotWrite.text(file, Failure.reason(e)));
			return false;
		}
	}

	/** Reads a position. */
	static final class PositionConverter implements ITypeConverter<Goal> {
		@Override
		public Goal convert(String text) {
			try {
				return new Goal(text, PositionExpression.parse(text));
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}

	/** Reads how far to go back. */
	static final class CountConverter implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String digits) {
			if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) < 1) {
				throw new TypeConversionException(Messages.Journey_count.text(digits));
			}
			return Integer.valueOf(digits);
		}
	}
}
