package org.forkscope.machine.script;

import java.util.List;

/** Turns the lines behind the machine lines into statements. */
final class OperationParser {

	static final String DUMP = "dump";
	static final String ARROW = "->";

	private final ProcessNames processes;
	private final ArgumentParser arguments;
	private int operations;

	OperationParser(ProcessNames processes) {
		this.processes = processes;
		arguments = new ArgumentParser(processes);
	}

	Statement parse(Line line) throws Fault {
		line.requireWellFormed();
		return line.is(0, DUMP) ? dump(line) : operation(line);
	}

	private static Statement dump(Line line) throws Fault {
		if (line.words() > 1) {
			throw line.fault(1, Messages.OperationParser_dumpAlone);
		}
		return new Statement.Dump(line.number());
	}

	private Statement operation(Line line) throws Fault {
		Label actor = processes.actor(line);
		Call call = call(line, actor);
		int arrow = arrow(line);
		Arguments values = arguments.parse(call, line, 2, arrow);
		Label result = result(call, line, arrow);
		return new Statement.Operation(++operations, line.number(), actor, call, values, result);
	}

	private static Call call(Line line, Label actor) throws Fault {
		if (line.words() == 1 || line.is(1, ARROW)) {
			throw line.fault(0, Messages.OperationParser_noCall, line.word(0));
		}
		String word = line.word(1);
		Call call = Call.byWord(word).orElse(null);
		if (call == null) {
			String suggestion = Suggestions.didYouMean(word, Call.availableTo(actor).stream().map(Call::word));
			throw line.fault(1, Messages.OperationParser_unknownCall, Excerpt.of(word), suggestion);
		}
		if (!call.actor().allows(actor)) {
			throw line.fault(0, wrongActor(call, actor), call.word(), line.word(0));
		}
		return call;
	}

	private static Messages wrongActor(Call call, Label actor) {
		if (actor == null) {
			return Messages.OperationParser_needsProcess;
		}
		return switch (call.actor()) {
			case KERNEL -> Messages.OperationParser_needsKernel;
			case KERNEL_PROCESS -> Messages.OperationParser_needsKernelProcess;
			default -> Messages.OperationParser_needsMortal;
		};
	}

	/** The first word behind the arguments. */
	static int arrow(Line line) {
		int index = 2;
		while (index < line.words() && !line.is(index, ARROW)) {
			index++;
		}
		return index;
	}

	private Label result(Call call, Line line, int arrow) throws Fault {
		int after = line.words() - arrow;
		if (after == 0) {
			return null;
		}
		if (!call.makesProcess()) {
			throw line.fault(arrow, Messages.OperationParser_noResult, call.word());
		}
		if (after == 1) {
			throw line.fault(arrow, Messages.OperationParser_noLabel);
		}
		if (after > 2) {
			throw line.fault(arrow + 2, Messages.OperationParser_afterLabel, Excerpt.of(line.word(arrow + 2)));
		}
		return processes.result(call, line, arrow + 1);
	}

	List<String> hooks() {
		return arguments.hooks();
	}
}
