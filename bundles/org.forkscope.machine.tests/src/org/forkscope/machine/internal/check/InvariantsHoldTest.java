package org.forkscope.machine.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.forkscope.machine.Violation;
import org.forkscope.machine.oracle.Profile;
import org.forkscope.machine.oracle.ScriptGenerator;
import org.forkscope.machine.script.ScriptParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The invariants hold after every step of all example scripts and of random ones. Only I12 may break: the kernel of 2001 loses
 * the wakeup of a vforking parent whose child has another parent at its end.
 */
class InvariantsHoldTest {

	private static final int OPERATIONS = 60;

	@ParameterizedTest
	@MethodSource("org.forkscope.machine.oracle.Cases#all")
	void inTheExamples(Path file) throws IOException {
		assertHold(file.toString(), Files.readAllBytes(file));
	}

	@ParameterizedTest
	@EnumSource
	void inRandomScripts(Profile profile) {
		for (long seed = 0; seed < 3; seed++) {
			String name = profile + " seed " + seed + " operations " + OPERATIONS;
			assertHold(name, new ScriptGenerator(seed, profile, OPERATIONS).bytes());
		}
	}

	@Test
	void withAFullBoot() {
		assertEquals(List.of(), new CheckedRun("machine boot=full maxproc=64\ninit vfork -> a\na exit 1\n").toEnd().said());
	}

	private static void assertHold(String name, byte[] script) {
		if (ScriptParser.parse(script).isGood()) {
			List<Violation> broken = new CheckedRun(script).toEnd().violations.stream()
					.filter(violation -> !violation.invariant().equals(Invariant.I12.name())).toList();
			assertEquals(List.of(), broken, name);
		}
	}
}
