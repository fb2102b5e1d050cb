package org.forkscope.machine.internal.concurrent;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.forkscope.machine.script.FurtherCall;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.ProgramLine;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;

/** The lines that each process still has to execute, in the order of the script. */
final class Programs {

	private final Map<Label, Deque<ProgramLine>> byLabel = new HashMap<>();
	private final Deque<ProgramLine> kernel = new ArrayDeque<>();

	Programs(List<Statement> statements, List<FurtherLine> further) {
		Stream<ProgramLine> lines = statements.stream().filter(Operation.class::isInstance).map(Operation.class::cast);
		Stream.concat(lines, further.stream().filter(line -> line.call() != FurtherCall.CLOCK)).sorted(Comparator.comparingInt(ProgramLine::line)).forEach(this::add);
	}

	private void add(ProgramLine line) {
		of(line instanceof Operation op ? op.actor() : ((FurtherLine) line).actor()).add(line);
	}

	/** The lines of a process; of the kernel itself for {@code null}. */
	Deque<ProgramLine> of(Label label) {
		return label == null ? kernel : byLabel.computeIfAbsent(label, l -> new ArrayDeque<>());
	}
}
