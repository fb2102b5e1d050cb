package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that go to other positions and other courses. */
class TravelCommandsTest {

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	@Test
	void goesToPositions() {
		assertEquals(List.of(300L, 310L, 300L, 0L), tail(dialogue("goto 300", "goto +10", "goto -10", "goto start"), 4));
		dialogue("goto end").ends("end of the run at @");
		Dialogue.of(folder, "goto foo").fails(
				"<stdin>:1: 'foo' is no position: 1204, @1204, +10, -10, start, end, and pid 14 birth|exit|reap are");
	}

	private static List<Long> tail(Dialogue dialogue, int count) {
		return dialogue.places().subList(dialogue.places().size() - count, dialogue.places().size());
	}

	@Test
	void goesToWhatHappensToAProcess() {
		long birth = dialogue("goto pid 3 birth").place();
		long exit = dialogue("goto pid 3 exit").place();
		long reap = dialogue("goto pid 3 reap").place();
		assertTrue(birth < exit && exit < reap, birth + ", " + exit + ", " + reap);
	}

	@Test
	void toGoWhereNothingHappensFailsAndMovesNothing() {
		Dialogue dialogue = Dialogue.of(folder, "goto 300", "goto pid 77 birth", "info position", "goto pid 1 reap", "info position",
				"goto pid 1 death", "goto", "stepi");
		dialogue.fails("<stdin>:2: no process with pid 77 has its birth in this run",
				"<stdin>:4: no process with pid 1 has its reap in this run",
				"<stdin>:6: 'pid 1 death' is no position: 1204, @1204, +10, -10, start, end, and pid 14 birth|exit|reap are",
				"<stdin>:7: '' is no position: 1204, @1204, +10, -10, start, end, and pid 14 birth|exit|reap are");
		assertEquals(2, dialogue.lines().stream().filter(line -> line.equals("@300")).count());
		assertEquals(301, dialogue.place());
	}

	@Test
	void goesBackAndForwardAmongVisitedPositions() {
		assertEquals(List.of(300L, 400L, 300L, 400L), tail(dialogue("goto 300", "goto 400", "back", "forward"), 4));
		Dialogue.of(folder, "back", "forward").fails("<stdin>:1: no position was visited before this one",
				"<stdin>:2: no position was visited after this one");
	}

	@Test
	void comesBackToCheckpoints() {
		Dialogue dialogue = dialogue("goto 300", "checkpoint before all", "goto 400", "bookmark", "restart 1", "info checkpoints");
		assertEquals(300, dialogue.place());
		dialogue.shows("Checkpoint 1 at @300").shows("1  @300  before all").ends("2  @400");
		dialogue("checkpoint", "delete checkpoint 1", "info bookmarks").ends("No checkpoints.");
		Dialogue.of(folder, "restart 1", "delete checkpoint 2").fails("<stdin>:1: there is no checkpoint 1",
				"<stdin>:2: there is no checkpoint 2");
	}

	@Test
	void changedValuesBeginABranchThatCanBeLeftAgain() {
		Dialogue dialogue = dialogue("set nextpid = 150", "info branches", "goto pid 151 birth", "branch 1", "goto pid 2 birth",
				"info branches");
		assertTrue(dialogue.lines().contains("* 2  from @" + dialogue.places().get(0) + "  nextpid = 150 at @" + dialogue.places().get(0)));
		assertTrue(dialogue.lines().contains("* 1  from @0  original course"), dialogue.lines()::toString);
		Dialogue.of(folder, "branch 2").fails("<stdin>:1: there is no branch 2");
	}

	@Test
	void savesTheSession() throws Exception {
		Path file = folder.resolve("a.fksession");
		dialogue("goto 300", "checkpoint here", "save " + file).ends("Saved to " + file + ", at @300.");
		Dialogue opened = Dialogue.of(file, List.of(), "info checkpoints", "bt").succeeds();
		assertEquals(300, opened.places().get(0));
		opened.shows("1  @300  here");
		assertTrue(Files.readString(file).contains("forkscope-session"));
	}

	@Test
	void whatCannotBeSavedLeavesWhatWasThere() throws Exception {
		Path there = Files.createDirectory(folder.resolve("there"));
		Dialogue.of(folder, "save " + there, "save", "save " + there.resolve("no/a")).fails(
				"<stdin>:1: " + there + ": cannot be written: is a folder", "<stdin>:2: expected the name of a file",
				"<stdin>:3: " + there.resolve("no/a") + ": cannot be written: no such file");
		try (var files = Files.list(there)) {
			assertEquals(0, files.count());
		}
	}
}
