package org.forkscope.ui.internal.views.pids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.AllocatorInfo.IdUse;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.StepKind;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.forkscope.ui.internal.views.pids.Axis.Range;
import org.junit.jupiter.api.Test;

class AllocatorPictureTest {

	private static final String SHELL = """
			init fork -> sh
			sh setsid
			sh fork -> a
			a exit 1
			sh fork -> b
			""";

	private static AllocatorPicture picture(Moment moment) {
		return AllocatorPicture.of(moment, "@5", new ScanHistory().look(moment.now()));
	}

	private static List<String> texts(IdRow row) {
		return row.cells().stream().map(Cell::text).toList();
	}

	@Test
	void listsEachIdInUseWithAllItsUsers() {
		try (StoppedMachine machine = new StoppedMachine(SHELL)) {
			List<IdRow> ids = picture(machine.moment(1)).ids();
			assertEquals(List.of("0", "0 swapper", "2", "2", ""), texts(ids.get(0)));
			assertEquals(List.of("1", "1 swapper", "", "", ""), texts(ids.get(1)));
			assertEquals(List.of("2", "2 swapper", "3", "3", ""), texts(ids.get(2)));
			assertEquals(List.of("3", "3 swapper", "", "", "zombie"), texts(ids.get(3)));
		}
	}

	@Test
	void namesTheGlobalsAndTheWindow() {
		try (StoppedMachine machine = new StoppedMachine(SHELL)) {
			AllocatorInfo allocator = machine.snapshot().allocator();
			AllocatorPicture picture = picture(machine.moment(1));
			assertEquals(List.of("@5", "4", Integer.toString(allocator.pidchecked()), "0", "5\u2013" + (allocator.pidMax() - 1)),
					picture.globals().cells().stream().map(Cell::text).toList());
			assertTrue(picture.line().hasWindow());
			assertArrayEquals(new int[] { 0, 1, 2, 3, 4 }, picture.line().pids());
			assertArrayEquals(new int[] { 0, 2 }, picture.line().groups());
			assertEquals("No fork is in the allocator.", picture.scan());
			assertEquals(new Range(0, 19), picture.line().fit());
		}
	}

	@Test
	void followsTheScanStepByStep() {
		// An id taken with RFHIGHPID voids the window: the fork after it must scan.
		String rescan = "init fork1 RFFDG|RFPROC|RFHIGHPID -> high\ninit fork -> a\n";
		try (StoppedMachine machine = new StoppedMachine(rescan, Phase.PID_SCAN)) {
			machine.resume();
			ScanHistory history = new ScanHistory();
			List<ScanRow> steps = history.look(machine.snapshot());
			assertEquals(1, steps.size());
			for (int i = 0; i < 4; i++) {
				machine.step(StepKind.INTO);
				steps = history.look(machine.snapshot());
			}
			assertTrue(steps.size() > 2, "each stop is a step of the history: " + steps);
			assertEquals(machine.snapshot().position(), steps.get(0).position());
			assertTrue(steps.get(0).latest());
			assertFalse(steps.get(1).latest());
			String now = picture(machine.moment()).scan();
			assertTrue(now.startsWith("1 swapper tries 2 "), now);
			assertTrue(now.contains("(PID_SCAN, line 326). Round 1 (live): at "), now);
		}
	}

	@Test
	void theHistoryOfAScanEndsWithTheScanAndWithTheFork() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\ninit fork -> b\n", Phase.PID_COMMIT, Phase.ZERO_COPY,
				Phase.PID_START)) {
			ScanHistory history = new ScanHistory();
			assertEquals(Phase.PID_START, history.look(machine.snapshot()).get(0).scan().phase());
			assertEquals(2, history.look(machine.resume().snapshot()).size());
			assertEquals(List.of(), history.look(machine.resume().snapshot()), "ZERO_COPY is past the allocator");
			assertEquals(1, history.look(machine.resume().snapshot()).size());
		}
	}

	@Test
	void aStopBeforeTheLatestTakesTheHistoryBack() {
		try (StoppedMachine machine = new StoppedMachine(SHELL, Phase.PID_SCAN)) {
			ScanHistory history = new ScanHistory();
			history.look(machine.snapshot());
			var first = machine.snapshot();
			history.look(machine.step(StepKind.INTO).snapshot());
			assertEquals(1, history.look(first).size());
		}
	}

	@Test
	void theNextForkStartsANewHistoryEvenWithoutAStopInBetween() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\ninit fork -> b\n", Phase.PID_START)) {
			ScanHistory history = new ScanHistory();
			history.look(machine.snapshot());
			history.look(machine.step(StepKind.INTO).snapshot());
			assertEquals(1, history.look(machine.resume().snapshot()).size());
		}
	}

	@Test
	void saysWhoUsesAnId() {
		try (StoppedMachine machine = new StoppedMachine(SHELL)) {
			AllocatorPicture picture = picture(machine.moment(1));
			assertEquals("2: pid of 2 swapper; group of 3; session of 3", picture.tips().tip(new Range(2, 2)));
			assertEquals("3: pid of 3 swapper, a zombie", picture.tips().tip(new Range(3, 3)));
			assertEquals("4: pid of 4 swapper; nextpid 4", picture.tips().tip(new Range(4, 4)));
			assertEquals("9: free (in the window)", picture.tips().tip(new Range(9, 9)));
			assertEquals("0\u20139: 5 as pid, 2 as group, 2 as session", picture.tips().tip(new Range(0, 9)));
		}
	}

	@Test
	void aPidWithoutAProcessIsInUseByItsGroupOnly() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> sh\nsh setsid\nsh fork -> a\nsh exit 0\ninit wait4 sh\n")) {
			AllocatorPicture picture = picture(machine.moment(1));
			assertEquals(List.of("2", "", "1", "1", ""), texts(picture.ids().get(2)));
			assertEquals("2: group of 1; session of 1", picture.tips().tip(new Range(2, 2)));
		}
	}

	@Test
	void marksCountsThatHaveChanged() {
		try (StoppedMachine machine = new StoppedMachine(SHELL, Phase.PID_START)) {
			assertFalse(picture(machine.moment()).ids().get(0).isChanged());
			List<IdRow> ids = picture(machine.resume().moment()).ids();
			assertEquals("2", ids.get(0).cells().get(2).text());
			assertFalse(ids.get(1).isChanged(), "init is what it was");
			assertEquals("", ids.get(2).cells().get(2).old(), "group 2 is new");
		}
	}

	@Test
	void countsTheIdsOfARangeInALongLine() {
		List<IdUse> used = IntStream.range(0, 30_000)
				.mapToObj(i -> new IdUse(i * 3, new ProcessId(i * 3, i), false, 0, 0)).toList();
		IdLine line = new IdLine(new AllocatorInfo(89_997, 0, 0, 99_999, used, null), List.of());
		assertEquals(30_000, IdLine.count(line.pids(), 0, 99_998));
		assertEquals(1, IdLine.count(line.pids(), 300, 302));
		assertEquals(0, IdLine.count(line.pids(), 301, 302));
		assertFalse(line.hasWindow());
		assertEquals(new Range(0, 99_998), line.fit());
	}
}
