package org.forkscope.ui.internal.views.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.Phase;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.forkscope.ui.internal.views.tree.ProcessRows.Filter;
import org.junit.jupiter.api.Test;

class ProcessRowsTest {

	private static final Filter ALL = new Filter(true, true);
	private static final String FAMILY = """
			init fork -> sh
			sh fork -> a
			sh fork -> b
			b exit 3
			a fork -> c
			""";

	private static List<String> outline(ProcessRows rows) {
		List<String> lines = new ArrayList<>();
		rows.roots().forEach(root -> outline(root, "", lines));
		return lines;
	}

	private static void outline(ProcessRow row, String indent, List<String> lines) {
		lines.add(indent + row.cells().get(0).text());
		row.children().forEach(child -> outline(child, indent + " ", lines));
	}

	private static ProcessRow row(ProcessRows rows, int pid) {
		return rows.all().stream().filter(row -> row.process().pid() == pid).findFirst().orElseThrow();
	}

	private static String text(ProcessRow row, int column) {
		return row.cells().get(column).text();
	}

	@Test
	void showsChildrenUnderParentsInTheOrderOfTheKernelsList() {
		try (StoppedMachine machine = new StoppedMachine(FAMILY)) {
			assertEquals(List.of("0 swapper", " 1 swapper", "  2 swapper", "   4 swapper", "   3 swapper", "    5 swapper"),
					outline(ProcessRows.of(machine.moment(1), ALL)));
		}
	}

	/** The kernel has the newest child first, so that the first one would be the last. */
	@Test
	void ofManyChildrenTheSelectedOneIsInTheFirstPortion() {
		StringBuilder script = new StringBuilder();
		for (int i = 0; i < ProcessRows.PORTION + 50; i++) {
			script.append("init fork -> a" + i + '\n');
		}
		try (StoppedMachine machine = new StoppedMachine(script.toString())) {
			ProcessRows rows = ProcessRows.of(machine.moment(2), ALL);
			List<Integer> children = row(rows, 1).children().stream().map(child -> child.process().pid()).toList();
			assertEquals(ProcessRows.PORTION - 1, children.indexOf(2));
			assertEquals(ProcessRows.PORTION + 50, children.size());
			assertEquals(ProcessRows.PORTION + 51, children.get(0));
		}
	}

	@Test
	void marksTheProcessWhoseStepIsNext() {
		try (StoppedMachine machine = new StoppedMachine(FAMILY, Phase.PID_SCAN)) {
			ProcessRows rows = ProcessRows.of(machine.moment(), ALL);
			assertEquals("1 swapper \u25c2 stopped", text(row(rows, 1), 0));
			assertEquals("forking", text(row(rows, 1), 1));
			assertSame(row(rows, 1), rows.selected());
		}
	}

	@Test
	void showsANewbornUnderItsMakerBeforeTheKernelLinksThem() {
		try (StoppedMachine machine = new StoppedMachine(FAMILY, Phase.CRED_ARGS)) {
			ProcessRow newborn = row(ProcessRows.of(machine.moment(), ALL), 2);
			assertEquals("2", text(newborn, 0));
			assertEquals("newborn (SIDL)", text(newborn, 1));
			assertEquals(1, newborn.parent().process().pid());
			assertTrue(machine.snapshot().process(1).children().isEmpty());
			assertEquals("-", text(newborn, 2));
		}
	}

	@Test
	void eachCellNamesTheFieldThatItShows() {
		try (StoppedMachine machine = new StoppedMachine(FAMILY, Phase.CRED_ARGS)) {
			ProcessRows rows = ProcessRows.of(machine.moment(), ALL);
			ProcessRow forker = row(rows, 1);
			assertEquals(List.of("p_pid", "p_stat", "cr_uid", "p_pgrp", "pg_session", "p_flag"),
					forker.cells().stream().map(cell -> cell.field().field()).toList());
			assertTrue(forker.cells().stream().allMatch(cell -> cell.field().process().equals(forker.key())));
			assertNull(row(rows, 2).cells().get(2).field(), "a newborn has no credentials yet");
		}
	}

	@Test
	void tellsLeadersAndPeersOfATask() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\nsh rfork RFPROC|RFTHREAD|RFMEM -> t\n")) {
			ProcessRows rows = ProcessRows.of(machine.moment(1), ALL);
			assertEquals("2 swapper (task leader)", text(row(rows, 2), 0));
			assertEquals("3 swapper (peer of 2)", text(row(rows, 3), 0));
		}
	}

	@Test
	void tellsWhatASleeperSleepsOn() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\nsh vfork -> c\n")) {
			assertEquals("sleeping (ppwait)", text(row(ProcessRows.of(machine.moment(1), ALL), 2), 1));
		}
	}

	@Test
	void aReusedPidHasItsBirthInItsName() {
		try (StoppedMachine machine = new StoppedMachine(FAMILY)) {
			ProcessId second = machine.snapshot().process(2).id();
			ProcessRows rows = ProcessRows.of(machine.moment(1, second), ALL);
			assertEquals("2 swapper (born @" + second.birth() + ")", text(row(rows, 2), 0));
		}
	}

	@Test
	void marksWhatHasChangedSinceTheLastStop() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\nsh setsid\nsh fork\n", Phase.PID_START)) {
			assertFalse(row(ProcessRows.of(machine.moment(), ALL), 1).isChanged(), "nothing to compare with");
			ProcessRows rows = ProcessRows.of(machine.resume().moment(), ALL);
			ProcessRow init = row(rows, 1);
			assertTrue(init.isChanged());
			assertEquals("forking", init.cells().get(1).old());
			assertTrue(row(rows, 2).isChanged(), "new");
			assertFalse(row(rows, 0).isChanged());
			assertTrue(init.cells().subList(2, 6).stream().noneMatch(Cell::isChanged));
		}
	}

	@Test
	void hidesZombiesAndTheKernelsOwnProcessesWhenAskedTo() {
		try (StoppedMachine machine = new StoppedMachine("machine boot=full\n" + FAMILY)) {
			ProcessRows all = ProcessRows.of(machine.moment(1), ALL);
			assertTrue(all.all().size() > 10);
			List<String> lines = outline(ProcessRows.of(machine.moment(1), new Filter(false, false)));
			assertTrue(lines.get(0).startsWith("1 swapper"), lines.toString());
			assertEquals(4, lines.size(), lines.toString());
		}
	}

	@Test
	void aBrokenListLeavesNobodyOut() {
		ProcessId a = new ProcessId(5, 50);
		ProcessId b = new ProcessId(6, 60);
		ProcessId lost = new ProcessId(7, 70);
		ProcessRows rows = ProcessRows.of(moment(List.of(process(a, b, List.of(b)), process(b, a, List.of(a)),
				process(lost, new ProcessId(99, 1), List.of()))), ALL);
		assertEquals(List.of("7 x", "5 x", " 6 x"), outline(rows));
	}

	@Test
	void computesTheTreeOfThirtyThousandProcessesWithoutRecursion() {
		List<ProcessInfo> processes = new ArrayList<>();
		for (int i = 0; i < 30_000; i++) {
			ProcessId child = new ProcessId(i + 1, i + 1);
			processes.add(process(new ProcessId(i, i), i == 0 ? null : new ProcessId(i - 1, i - 1),
					i == 29_999 ? List.of() : List.of(child)));
		}
		ProcessRows rows = ProcessRows.of(moment(processes), ALL);
		assertEquals(1, rows.roots().size());
		assertEquals(30_000, rows.all().size());
		assertNull(rows.selected());
	}

	private static ProcessInfo process(ProcessId id, ProcessId parent, List<ProcessId> children) {
		return new ProcessInfo(id, "x", null, ProcessState.RUNNABLE, "SRUN", null, null, parent, children, 0, 0, 0, "0", 0, id, null,
				null, -1, List.of());
	}

	private static Moment moment(List<ProcessInfo> processes) {
		return new Moment(new Snapshot(1, -1, new Stop(Stop.Kind.SUSPEND, "", null, List.of()), null, processes, List.of(),
				new AllocatorInfo(1, 0, 0, 99_999, List.of(), null), Map.of(), Scheduling.IN_TURN, List.of()), null, null, Set.of());
	}
}
