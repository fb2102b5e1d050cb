package org.forkscope.ui.internal.breakpoints;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.forkscope.machine.script.ScriptTokens;
import org.forkscope.machine.script.Token;
import org.forkscope.machine.script.Token.Kind;

/** The lines of a script before which a machine can stop. */
final class ScriptStops {

	private static final String DUMP = "dump";

	private ScriptStops() {
	}

	/** The first such line at or behind a line; lines count from 1. */
	static OptionalInt from(String script, int line) {
		List<String> lines = script.lines().toList();
		return IntStream.rangeClosed(Math.max(1, line), lines.size()).filter(number -> isStop(lines.get(number - 1))).findFirst();
	}

	private static boolean isStop(String line) {
		return ScriptTokens.of(line).stream().findFirst().filter(ScriptStops::doesSomething).isPresent();
	}

	private static boolean doesSomething(Token first) {
		return first.kind() == Kind.ACTOR || first.kind() == Kind.STATEMENT && first.text().equals(DUMP);
	}
}
