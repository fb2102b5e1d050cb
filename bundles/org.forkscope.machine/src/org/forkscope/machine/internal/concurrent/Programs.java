package org.forkscope.machine.internal.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;

/** The lines that each process still has to execute, in the order of the script. */
final class Programs {

	private final Map<Label, Deque<Operation>> byLabel = new HashMap<>();
	private final Deque<Operation> kernel = new ArrayDeque<>();

	Programs(List<Statement> statements) {
		for (Statement statement : statements) {
			if (statement instanceof Operation op) {
				of(op.actor()).add(op);
			}
		}
	}

	/** The lines of a process; of the kernel itself for {@code null}. */
	Deque<Operation> of(Label label) {
		return label == null ? kernel : byLabel.computeIfAbsent(label, l -> new ArrayDeque<>());
	}
}
