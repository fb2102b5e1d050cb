package org.forkscope.machine.internal.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;

/** The lines that each process still has to execute, in the order of the script. */
final class Programs {

	/** A line: one of the script, or one that no script can have. */
	record Line(int number, Operation operation, OtherLine other) {
	}

	private final Map<Label, Deque<Line>> byLabel = new HashMap<>();
	private final Deque<Line> kernel = new ArrayDeque<>();

	Programs(List<Statement> statements) {
		for (Statement statement : statements) {
			if (statement instanceof Operation op) {
				of(op.actor()).add(new Line(op.line(), op, null));
			}
		}
	}

	/** The lines of a process; of the kernel itself for {@code null}. */
	Deque<Line> of(Label label) {
		return label == null ? kernel : byLabel.computeIfAbsent(label, l -> new ArrayDeque<>());
	}

	/** Adds a line where its number says. */
	void add(Label label, OtherLine other) {
		List<Line> lines = new ArrayList<>(of(label));
		lines.add(new Line(other.line(), null, other));
		lines.sort(Comparator.comparingInt(Line::number));
		of(label).clear();
		of(label).addAll(lines);
	}
}
