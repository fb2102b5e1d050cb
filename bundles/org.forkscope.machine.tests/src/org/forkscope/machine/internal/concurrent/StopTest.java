package org.forkscope.machine.internal.concurrent;

import static org.forkscope.machine.internal.kernel.Constants.P_WAITED;
import static org.forkscope.machine.internal.kernel.Constants.SRUN;
import static org.forkscope.machine.internal.kernel.Constants.SSLEEP;
import static org.forkscope.machine.internal.kernel.Constants.SSTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that signals stop and continue, and parents that wait for that. */
class StopTest {

	private static final int STOPPED_BY_SIGSTOP = 17 << 8 | 0x7f;

	private static Race race(String lines) {
		return Race.giant("init fork -> p\np setsid\np fork -> c\ndump\n" + lines).sound();
	}

	private static List<String> events(Race race) {
		return race.records().stream().filter(record -> record.startsWith("{\"event\":\"stopped\"")
				|| record.startsWith("{\"event\":\"continued\"") || record.startsWith("{\"event\":\"sigexit\"")).toList();
	}

	@Test
	void aStoppedChildIsReportedOnceToWhoWantsIt() {
		Race race = race("""
				p kill c SIGSTOP
				p waitpid c WUNTRACED
				p waitpid c WUNTRACED|WNOHANG
				""").finish();
		assertEquals(SSTOP, race.proc("c").getStat());
		assertNotEquals(0, race.proc("c").getFlag() & P_WAITED);
		assertTrue(race.records().contains(
				"{\"line\":6,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":" + STOPPED_BY_SIGSTOP + "}"));
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":0}"));
	}

	@Test
	void withoutWuntracedAStoppedChildIsNoNews() {
		Race race = race("p kill c SIGSTOP\np waitpid c WNOHANG\n").choose("p until user\nc until user\np until user");
		assertEquals(SSTOP, race.proc("c").getStat());
		assertEquals(0, race.proc("p").getRetval0());
	}

	@Test
	void theParentOfAProcessThatStopsIsWoken() {
		Race race = race("p waitpid c WUNTRACED\ninit kill c SIGSTOP\n").choose("p until user");
		assertEquals(SSLEEP, race.proc("p").getStat());
		race.finish();
		assertEquals(3, race.proc("p").getRetval0());
	}

	@Test
	void sigcontLetsItGoOn() {
		Race race = race("p kill c SIGSTOP\nc exit 3\np kill c SIGCONT\np waitpid c 0\n")
				.choose("p until user\nc until user");
		assertEquals(SSTOP, race.proc("c").getStat());
		race.finish();
		assertEquals(List.of("{\"event\":\"stopped\",\"pid\":3,\"sig\":17}", "{\"event\":\"continued\",\"pid\":3}"), events(race));
		assertTrue(race.records().contains("{\"line\":8,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":768}"));
	}

	@Test
	void aSleeperIsStoppedWhereItSleepsAndSleepsOnWhenContinued() {
		Race race = race("c fork -> d\nc waitpid d 0\np kill c SIGSTOP\np kill c SIGCONT\nd exit 1\n")
				.choose("c until user");
		race.choose("c until user");
		assertEquals("wait", race.proc("c").getWmesg());
		race.choose("p until user");
		assertEquals(SSTOP, race.proc("c").getStat());
		assertEquals("wait", race.proc("c").getWmesg());
		race.choose("p until user");
		assertEquals(SSLEEP, race.proc("c").getStat());
		race.finish();
		assertEquals(4, race.proc("c").getRetval0());
	}

	@Test
	void aSleeperThatIsWokenWhileItIsStoppedRunsOnceItIsContinued() {
		Race race = race("c fork -> d\nc waitpid d 0\np kill c SIGSTOP\nd exit 1\np kill c SIGCONT\n").choose(
				"c until user\nc until user\np until user\nd until user");
		assertEquals(SSTOP, race.proc("c").getStat());
		assertEquals(null, race.proc("c").getWmesg());
		race.finish();
		assertEquals(SRUN, race.proc("c").getStat());
		assertEquals(4, race.proc("c").getRetval0());
	}

	@Test
	void sigkillEndsAStoppedProcess() {
		Race race = race("p kill c SIGSTOP\np kill c SIGKILL\np waitpid c 0\n")
				.choose("p until user\nc until user").finish();
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":9}"));
	}

	@Test
	void whoHoldsItsParentInVforkDoesNotStop() {
		Race race = Race.giant("init fork -> p\ndump\np vfork -> c\ninit kill c SIGSTOP\nc exit 0\n").sound()
				.choose("p until user");
		race.choose("init until user\nc until user");
		assertEquals(List.of(), events(race));
		race.finish();
		assertEquals(SRUN, race.proc("p").getStat());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SIGTSTP", "SIGTTIN", "SIGTTOU" })
	void stopsOfTheTerminalDoNotReachOrphanedGroups(String signal) {
		Race race = Race.giant("init fork -> c\nc setsid\ndump\ninit kill c " + signal + "\n").sound().finish();
		assertEquals(SRUN, race.proc("c").getStat());
		assertEquals(0, race.proc("c").getSiglist());
	}

	@Test
	void aSecondStopIsNoSecondNews() {
		Race race = race("p kill c SIGSTOP\np kill c SIGSTOP\n").choose("p until user\nc until user").finish();
		assertEquals(1, events(race).size());
		assertEquals(0, race.proc("c").getSiglist());
	}

	@Test
	void sigchldOfAStopReachesAHandlerUnlessItIsUnwanted() {
		String lines = "p sigact SIGCHLD 77 FLAGS\np kill c SIGSTOP\n";
		String handled = "{\"event\":\"handler\",\"pid\":2,\"sig\":20}";
		Race told = race(lines.replace("FLAGS", "0")).finish();
		assertTrue(told.records().contains(handled));
		Race spared = race(lines.replace("FLAGS", "SA_NOCLDSTOP")).finish();
		assertEquals(SSTOP, spared.proc("c").getStat());
		assertEquals(false, spared.records().contains(handled));
	}

	@Test
	void withoutGiantItIsTheSame() {
		Race race = Race.noGiant("init fork -> p\np fork -> c\ndump\np kill c SIGSTOP\nc exit 3\np kill c SIGCONT\np waitpid c 0\n")
				.sound().choose("p until user\nc 3").finish();
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":768}"),
				race.records()::toString);
	}
}
