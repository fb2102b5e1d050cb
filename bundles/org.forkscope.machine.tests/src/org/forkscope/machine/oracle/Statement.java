package org.forkscope.machine.oracle;

import java.util.List;

/**
 * A checked statement.
 *
 * @param op number of the operation, 0 for {@code dump}
 * @param actor label or {@code kernel}; null for {@code dump}
 * @param newLabel the label after {@code ->}, or null
 */
record Statement(int line, int op, String actor, String call, List<String> args, String newLabel) {

	static Statement dump(int line) {
		return new Statement(line, 0, null, "dump", List.of(), null);
	}

	boolean isDump() {
		return actor == null;
	}

	boolean byKernel() {
		return "kernel".equals(actor);
	}

	boolean has(int index) {
		return index < args.size();
	}

	/** A number word, already checked. */
	int number(int index) {
		return (int) Tokens.number(args.get(index), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	/** A flags word, already checked; 0 if it is absent. */
	int flags(int index) {
		return has(index) ? (int) Tokens.flags(args.get(index)) : 0;
	}

	boolean isOn() {
		return args.get(0).equals("on");
	}

	/** The words of this statement that are labels of processes it acts on. */
	List<String> labelArguments() {
		return switch (call) {
			case "wait4" -> List.of("any", "pgrp").contains(args.get(0)) ? List.of() : args.subList(0, 1);
			case "setpgid" -> args.stream().filter(word -> !word.equals("0")).toList();
			case "setrunnable" -> args;
			default -> List.of();
		};
	}
}
