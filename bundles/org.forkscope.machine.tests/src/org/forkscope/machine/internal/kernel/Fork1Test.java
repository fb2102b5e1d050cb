package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.forkscope.machine.Machine;
import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.script.ScriptParser;
import org.junit.jupiter.api.Test;

/** The table of fork1: complete, in order, on the lines of 2001. */
class Fork1Test {

	private final Kernel kernel = new Kernel(MachineSettings.DEFAULT, KernelRules.SCRIPT);

	private KernelFunction<?> function(String name) {
		return kernel.functions.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void hasAllPhasesInOrder() {
		Set<Phase> phases = new LinkedHashSet<>();
		function("fork1").steps().forEach(step -> phases.add(step.phase()));
		assertEquals(List.of(Phase.values()), List.copyOf(phases));
	}

	@Test
	void everyStepLiesOnALineOfItsPhase() {
		for (Step step : function("fork1").steps()) {
			assertTrue(step.line() >= step.phase().firstLine() && step.line() <= step.phase().lastLine(), step.toString());
		}
	}

	@Test
	void linesNeverGoBack() {
		int line = 0;
		for (Step step : function("fork1").steps()) {
			assertTrue(step.line() >= line, step.toString());
			line = step.line();
		}
	}

	@Test
	void theLandmarksOfTheOriginalAreWhereTheyWere() {
		assertEquals(187, function("fork1").firstLine());
		List<Integer> lines = function("fork1").steps().stream().map(Step::line).toList();
		for (int landmark : new int[] { 361, 371, 373, 441, 470, 521, 577 }) {
			assertTrue(lines.contains(landmark), "line " + landmark);
		}
	}

	@Test
	void everyStepSaysWhatItDoesInAShortSentence() {
		for (KernelFunction<?> function : kernel.functions.all()) {
			for (Step step : function.steps()) {
				assertTrue(!step.text().isBlank() && step.text().length() <= 110, step.toString());
			}
		}
	}

	@Test
	void aPlainForkGoesThroughThePhasesOfAForkInOrder() {
		Machine machine = Machine.watched(ScriptParser.parse("init fork -> a\n".getBytes()).script(), null);
		List<Phase> seen = new ArrayList<>();
		machine.kernel().engine.setObserver((stack, frame, step) -> {
			Phase phase = step.phase();
			if (machine.workload().isBooted() && phase != null && (seen.isEmpty() || seen.get(seen.size() - 1) != phase)) {
				seen.add(phase);
			}
			return true;
		});
		machine.run();
		EnumSet<Phase> skipped = EnumSet.of(Phase.SELF_FD_CLEAR, Phase.SELF_FD_UNSHARE);
		List<Phase> expected = new ArrayList<>(List.of(Phase.values()));
		expected.removeAll(skipped);
		assertEquals(expected, seen);
	}
}
