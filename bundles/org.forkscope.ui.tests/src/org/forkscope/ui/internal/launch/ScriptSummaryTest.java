package org.forkscope.ui.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.forkscope.machine.script.ScriptParser;
import org.junit.jupiter.api.Test;

class ScriptSummaryTest {

	private static String of(String script) {
		return ScriptSummary.of(ScriptParser.parse(script.getBytes(StandardCharsets.UTF_8)).script());
	}

	@Test
	void countsCallsAndProcesses() {
		assertEquals("3 calls, makes 2 processes.\nMachine: maxproc 532, pidmax 99999, seed 0, minimal boot.",
				of("init fork -> a\nkernel kthread_create k -> k\na exit 0\ndump\n"));
	}

	@Test
	void oneIsSingular() {
		assertEquals("1 call, makes 1 process.\nMachine: maxproc 40, pidmax 999, seed 7, full boot.",
				of("machine maxproc=40 pidmax=999 seed=7 boot=full\ninit fork -> a"));
	}

	@Test
	void anEmptyScriptMakesNothing() {
		assertEquals("0 calls, makes 0 processes.\nMachine: maxproc 532, pidmax 99999, seed 0, minimal boot.", of("# nothing\n"));
	}
}
