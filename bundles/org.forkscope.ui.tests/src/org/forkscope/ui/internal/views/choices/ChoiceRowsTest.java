package org.forkscope.ui.internal.views.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Candidate;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

class ChoiceRowsTest {

	/** The processes at the end of a run, as if each could take the next step. */
	private static Moment moment(StoppedMachine machine, Stop.Kind kind) {
		Snapshot end = machine.snapshot();
		ProcessInfo a = end.process(2);
		List<Candidate> candidates = List.of(new Candidate(a.id(), "a"), new Candidate(end.process(1).id(), "init"),
				new Candidate(null, "kernel"));
		Snapshot now = new Snapshot(end.position(), -1, new Stop(kind, "", a.id(), List.of()), end.settings(), end.processes(),
				List.of(), end.allocator(), Map.of(), new Scheduling(Mode.GIANT, 1), candidates);
		return new Moment(now, null, a, Set.of());
	}

	private static List<String> texts(ChoiceRow row) {
		return row.cells().stream().map(Cell::text).toList();
	}

	@Test
	void everybodyWhoCanTakeTheStepHasARow() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\n")) {
			ChoiceRows rows = ChoiceRows.of(moment(machine, Stop.Kind.CHOICE), "a 3\n");
			assertEquals(List.of("a", "init", "kernel"), rows.rows().stream().map(ChoiceRow::key).toList());
			assertEquals(List.of("init", "1 swapper"), texts(rows.rows().get(1)).subList(0, 2));
			assertEquals(List.of("kernel", "kernel", ""), texts(rows.rows().get(2)));
			assertEquals("a 3\n", rows.choices());
			assertTrue(rows.asks());
		}
	}

	@Test
	void whoGoesNextIsMarked() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\n")) {
			ChoiceRows rows = ChoiceRows.of(moment(machine, Stop.Kind.STEP), "");
			assertEquals(List.of("current", "state-runnable", "state-runnable"), rows.rows().stream().map(ChoiceRow::icon).toList());
			assertFalse(rows.asks());
		}
	}

	@Test
	void whatComesNextIsSaid() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\n")) {
			ChoiceRow a = ChoiceRows.of(moment(machine, Stop.Kind.STEP), "").rows().get(0);
			assertTrue(texts(a).get(2).startsWith("fork_trampoline "), texts(a).toString());
		}
	}

	@Test
	void ofALongListTheEndIsShown() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\n")) {
			String list = "a 1\nb 1\n".repeat(ChoiceRows.MOST_LINES);
			List<String> shown = ChoiceRows.of(moment(machine, Stop.Kind.STEP), list).choices().lines().toList();
			assertEquals("# 1,000 choices before", shown.get(0));
			assertEquals(ChoiceRows.MOST_LINES + 1, shown.size());
		}
	}
}
