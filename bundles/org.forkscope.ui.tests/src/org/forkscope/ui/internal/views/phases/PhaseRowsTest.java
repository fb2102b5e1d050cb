package org.forkscope.ui.internal.views.phases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.StepKind;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.forkscope.ui.internal.views.phases.PhaseRows.Mark;
import org.junit.jupiter.api.Test;

class PhaseRowsTest {

	private static String text(List<PhaseRow> rows, Phase phase, int column) {
		return rows.get(phase.ordinal()).cells().get(column).text();
	}

	@Test
	void showsAllPhasesInOrderWithoutAMachine() {
		List<PhaseRow> rows = PhaseRows.of(null, phase -> Mark.NONE);
		assertEquals(List.of(Phase.values()), rows.stream().map(PhaseRow::phase).toList());
		assertEquals("11 PID_SCAN", text(rows, Phase.PID_SCAN, 0));
		assertEquals("315\u2013348", text(rows, Phase.PID_SCAN, 3));
		assertEquals("", text(rows, Phase.PID_SCAN, 2));
		assertTrue(rows.stream().noneMatch(row -> row.cells().get(4).text().isEmpty()));
	}

	@Test
	void tellsWhatTheSelectedProcessHasDoneAndWhereItIs() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\n", Phase.PID_SCAN)) {
			List<PhaseRow> rows = PhaseRows.of(machine.moment(), phase -> Mark.NONE);
			assertEquals("\u2713 10 PID_WRAP", text(rows, Phase.PID_WRAP, 0));
			assertEquals("\u25b6 11 PID_SCAN", text(rows, Phase.PID_SCAN, 0));
			assertEquals("\u00b7 12 PID_COMMIT", text(rows, Phase.PID_COMMIT, 0));
			assertEquals("\u25b6 1", text(rows, Phase.PID_SCAN, 1));
			assertEquals("", text(rows, Phase.PID_COMMIT, 1));
		}
	}

	@Test
	void marksEveryProcessInsideAlsoThoseNotSelected() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\nsh vfork -> c\nc fork -> d\n", Phase.PID_START)) {
			machine.resume().resume();
			List<PhaseRow> rows = PhaseRows.of(machine.moment(0), phase -> Mark.NONE);
			assertEquals("\u25b6 2", text(rows, Phase.PPWAIT_RETURN, 1));
			assertEquals("\u25b6 3", text(rows, Phase.PID_START, 1));
			assertEquals(" 9 PID_START", text(rows, Phase.PID_START, 0), "the selected process is not inside");
		}
	}

	@Test
	void aProcessInAFunctionThatFork1CallsIsStillAtThePhase() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\n", Phase.VM_FORK)) {
			while (machine.snapshot().current().frames().get(0).function().equals("fork1")) {
				machine.step(StepKind.INTO);
			}
			assertEquals("vm_fork", machine.snapshot().current().frames().get(0).function());
			assertEquals(Phase.VM_FORK, PhaseRows.phase(machine.snapshot().current()));
			assertNull(PhaseRows.phase(machine.snapshot().process(0)));
		}
	}

	@Test
	void showsHitsAndStateOfBreakpoints() {
		List<PhaseRow> rows = PhaseRows.of(null, phase -> switch (phase) {
			case PID_SCAN -> new Mark(PhaseStop.ENABLED, 3);
			case PUBLISH -> new Mark(PhaseStop.DISABLED, 0);
			default -> Mark.NONE;
		});
		assertEquals("3", text(rows, Phase.PID_SCAN, 2));
		assertEquals("phase-breakpoint", rows.get(Phase.PID_SCAN.ordinal()).icon());
		assertEquals("phase-breakpoint-disabled", rows.get(Phase.PUBLISH.ordinal()).icon());
		assertNull(rows.get(0).icon());
	}
}
