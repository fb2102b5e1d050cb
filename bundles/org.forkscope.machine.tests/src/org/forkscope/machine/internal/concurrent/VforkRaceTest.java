package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** Races of vfork: entries 17, 18 and 19 of the facts. */
class VforkRaceTest {

	private static final String IGNORING = """
			init fork -> p
			p nocldwait on
			p fork -> other
			dump
			p vfork -> c
			""";

	@Test
	void race17AParentThatIgnoresItsChildrenIsNotWoken() {
		Race race = Race.giant(IGNORING + "c exit 0\n").finish();
		assertEquals("ppwait", race.proc("p").getWmesg());
		assertEquals(List.of("I12: process 2 sleeps in vfork, although its child 4 has let go of its memory"), race.violations());
	}

	@Test
	void race17ExecWakesItAsDoesTheExitOfTheLastChild() {
		assertEquals(Constants.SRUN, Race.giant(IGNORING + "c execve /bin/ls\n").finish().proc("p").getStat());
		assertEquals(Constants.SRUN, Race.giant(IGNORING.replace("p fork -> other\n", "") + "c exit 0\n").finish().proc("p").getStat());
	}

	private static final String REUSED = """
			init fork -> q
			init fork -> p
			p nocldwait on
			p fork -> other
			dump
			p vfork -> c
			c exit 0
			init wait4 any
			q vfork -> d
			other exit 0
			d execve /bin/ls
			""";

	@Test
	void race18ASleeperWaitsForTheChildOfAnother() {
		Race race = Race.giant(REUSED).choose("""
				p until user
				c until user
				init until user
				q until user
				""");
		Proc slot = race.proc("d");
		race.choose("other until user\np until user");
		assertEquals("ppwait", race.proc("p").getWmesg());
		assertTrue((slot.getFlag() & Constants.P_PPWAIT) != 0 && slot.getPptr() == race.proc("q"));
	}

	@Test
	void race18OrGetsTheIdOfAnother() {
		Race race = Race.giant(REUSED.replace("q vfork", "q fork")).choose("""
				p until user
				c until user
				init until user
				q until user
				other until user
				p until user
				""");
		assertEquals(6, race.proc("p").getRetval0());
		assertEquals(6, race.proc("d").getPid());
	}

	@Test
	void race18WhileNobodyReapsTheChildTheSlotStays() {
		Race race = Race.giant(REUSED.replace("init wait4 any\n", "")).choose("""
				p until user
				c until user
				q until user
				other until user
				p until user
				""");
		assertEquals(5, race.proc("p").getRetval0());
	}

	private static final String EXEC = """
			init fork -> p
			dump
			p vfork -> c
			c execve /bin/ls
			""";

	@Test
	void race19AWakeupBetweenTestAndSleepIsLost() {
		Race race = Race.noGiant(EXEC).choose("""
				p until msleep
				c until user
				""").finish();
		assertEquals(Constants.SSLEEP, race.proc("p").getStat());
		assertEquals(0, race.proc("c").getFlag() & Constants.P_PPWAIT);
		assertEquals(List.of("I12: process 2 sleeps in vfork, although its child 3 has let go of its memory"), race.violations());
	}

	@Test
	void race19WithGiantTheChildCannotRunInBetween() {
		Race.giant(EXEC).cannot("p until msleep\nc 1");
		assertEquals(Constants.SRUN, Race.giant(EXEC).finish().proc("p").getStat());
	}
}
