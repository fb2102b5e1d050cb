package org.forkscope.machine.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Violation;
import org.junit.jupiter.api.Test;

class InvariantObserverTest {

	private static final String SCRIPT = "init fork -> a\na exit 0\n";
	private static final String LOST = "I6: nprocs is 9, but counted are: live 2, zombies 1, forks under way 0, exits 0, reaps 0";

	@Test
	void aViolationIsReportedWhenItBegins() {
		CheckedRun run = new CheckedRun(SCRIPT).toEnd();
		List<Violation> heard = new ArrayList<>();
		InvariantObserver observer = new InvariantObserver(run.machine.kernel(), heard::add);
		run.globals().setNprocs(9);
		observer.check();
		observer.check();
		assertEquals(List.of(LOST), heard.stream().map(Violation::toString).toList());
		assertEquals("I6", heard.get(0).invariant());
		assertEquals(run.machine.position(), heard.get(0).position());
	}

	@Test
	void andAgainAfterItWasRepaired() {
		CheckedRun run = new CheckedRun(SCRIPT).toEnd();
		List<Violation> heard = new ArrayList<>();
		InvariantObserver observer = new InvariantObserver(run.machine.kernel(), heard::add);
		for (int nprocs : new int[] { 9, 3, 9 }) {
			run.globals().setNprocs(nprocs);
			observer.check();
		}
		assertEquals(List.of(LOST, LOST), heard.stream().map(Violation::toString).toList());
	}

	@Test
	void aMachineIsCheckedAfterItsLastStepToo() {
		CheckedRun run = new CheckedRun(SCRIPT);
		run.to(step -> step.text().equals("switch away for ever"));
		run.globals().setNprocs(9);
		run.toEnd();
		assertEquals(List.of(LOST), run.said());
	}

	@Test
	void anotherObserverDoesNotEndTheChecks() {
		CheckedRun run = new CheckedRun(SCRIPT);
		List<Long> steps = new ArrayList<>();
		run.machine.setObserver((stack, frame, step) -> {
			run.globals().setNprocs(9);
			return steps.add(run.machine.position()) && steps.size() < 300;
		});
		assertFalse(run.machine.run());
		assertEquals(300, steps.size());
		assertTrue(run.said().size() > 1, run.said().toString());
	}

	@Test
	void aMachineWithoutChecksTakesAnObserver() {
		CheckedRun run = new CheckedRun(SCRIPT);
		run.machine.setObserver(null);
		assertTrue(run.machine.run());
		assertEquals(List.of(), run.said());
	}

	@Test
	void everyInvariantHasItsNumber() {
		for (Invariant invariant : Invariant.values()) {
			assertEquals("I" + (invariant.ordinal() + 1), invariant.name());
		}
		assertEquals(14, Invariant.values().length);
	}
}
