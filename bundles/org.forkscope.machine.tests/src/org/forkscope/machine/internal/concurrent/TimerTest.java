package org.forkscope.machine.internal.concurrent;

import static org.forkscope.machine.internal.kernel.Constants.SRUN;
import static org.forkscope.machine.internal.kernel.Constants.SSLEEP;
import static org.forkscope.machine.internal.kernel.Constants.SSTOP;
import static org.forkscope.machine.internal.kernel.Constants.SZOMB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timed calls, timers and what time does to priorities. */
class TimerTest {

	private static final String NANOSLEEP = "{\"line\":4,\"actor\":\"a\",\"call\":\"nanosleep\"";

	private static Race race(String lines) {
		return Race.giant("init fork -> a\ninit fork -> b\ndump\n" + lines).sound();
	}

	private static String handler(int pid, int signal) {
		return "{\"event\":\"handler\",\"pid\":" + pid + ",\"sig\":" + signal + "}";
	}

	@Test
	void aSleepEndsWhenItsTimeHasRunOutThoughNobodyElseRuns() {
		Race race = race("a nanosleep 25\n").choose("a until user");
		long before = race.kernel().g.getTicks();
		assertEquals("nanslp", race.proc("a").getWmesg());
		race.finish();
		assertEquals(before + 25, race.kernel().g.getTicks());
		assertTrue(race.records().contains("{\"event\":\"callout\",\"func\":\"endtsleep\",\"pid\":2}"));
		assertTrue(race.records().contains(NANOSLEEP + ",\"ret\":0}"), race.records()::toString);
		assertEquals(0, race.proc("a").getSlpcallout().getFlags() & 4);
	}

	@Test
	void sleepersWakeInTheOrderOfTheirTimes() {
		Race race = race("a nanosleep 300\nb nanosleep 20\n").finish();
		List<String> wakings = race.records().stream().filter(record -> record.contains("endtsleep")).toList();
		assertEquals(List.of("{\"event\":\"callout\",\"func\":\"endtsleep\",\"pid\":3}",
				"{\"event\":\"callout\",\"func\":\"endtsleep\",\"pid\":2}"), wakings);
	}

	@Test
	void aSignalEndsASleepBeforeItsTime() {
		Race race = race("a sigact SIGUSR1 77\na nanosleep 50\nb kill a SIGUSR1\n")
				.choose("a until user\na until user\nb until user").finish();
		assertTrue(race.records().contains("{\"line\":5,\"actor\":\"a\",\"call\":\"nanosleep\",\"errno\":\"EINTR\"}"));
		assertFalse(race.records().stream().anyMatch(record -> record.contains("endtsleep")));
	}

	@Test
	void aStoppedSleeperStaysStoppedWhenItsTimeRunsOut() {
		Race race = race("a nanosleep 5\nb kill a SIGSTOP\nb nanosleep 9\n").choose("a until user\nb until user").finish();
		assertEquals(SSTOP, race.proc("a").getStat());
		assertEquals(null, race.proc("a").getWmesg());
	}

	@Test
	void anAlarmGoesOffOnceWithoutInterval() {
		Race race = race("a sigact SIGALRM 77\na setitimer ITIMER_REAL 3\na sigsuspend\n").finish();
		assertEquals(1, race.records().stream().filter(handler(2, 14)::equals).count());
		assertTrue(race.records().contains("{\"event\":\"callout\",\"func\":\"realitexpire\",\"pid\":2}"));
		assertEquals(0, race.proc("a").getRealtimerValue());
	}

	@Test
	void anAlarmWithAnIntervalComesAgain() {
		Race race = race("a sigact SIGALRM 77\na setitimer ITIMER_REAL 3 5\na sigsuspend\na sigsuspend\na sigsuspend\n");
		race.choose("a until user\na until user");
		long set = race.kernel().g.getTicks();
		race.finish();
		assertEquals(3, race.records().stream().filter(handler(2, 14)::equals).count());
		assertEquals(set + 3 + 5 + 5, race.kernel().g.getTicks());
	}

	@Test
	void anAlarmThatNobodyHandlesEndsTheProcess() {
		assertEquals(14, race("a setitimer ITIMER_REAL 3\na nanosleep 9\n").finish().proc("a").getXstat());
	}

	@Test
	void theTimerOfAProcessIsNotInheritedAndEndsWithIt() {
		Race race = race("a setitimer ITIMER_REAL 30\na fork -> c\na exit 0\n").finish();
		assertEquals(0, race.proc("c").getRealtimerValue());
		assertEquals(0, race.proc("a").getItcallout().getFlags());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ITIMER_VIRTUAL", "ITIMER_PROF" })
	void aTimerOfOwnTimeCountsWhileTheProcessComputes(String timer) {
		int signal = timer.equals("ITIMER_VIRTUAL") ? 26 : 27;
		Race race = race("kernel clock 40\na sigact " + signal + " 77\na setitimer " + timer + " 4\na compute 400\n").finish();
		assertEquals(1, race.records().stream().filter(handler(2, signal)::equals).count());
	}

	@Test
	void aTickIsUserTimeWhereTheProgramComputesAndTheParentLearnsOfIt() {
		Race race = race("kernel clock 50\na fork -> c\na waitpid c 0\nc compute 600\nc exit 0\n").finish();
		String record = race.records().stream().filter(r -> r.contains("waitpid")).findFirst().orElseThrow();
		assertTrue(record.contains("\"utime\":") && !record.contains("\"utime\":0"), record);
		assertTrue(race.proc("a").getStats().getCru().getUtime() > 0);
	}

	@Test
	void processesThatComputeTakeTurnsByTheQuantum() {
		Race race = race("kernel clock 20\na compute 3000\nb compute 3000\n").finish();
		assertTrue(race.proc("a").getStats().getRu().getNivcsw() > 3);
		assertTrue(race.proc("b").getStats().getRu().getNivcsw() > 3);
		long difference = race.proc("a").getRuntime() - race.proc("b").getRuntime();
		assertTrue(Math.abs(difference) < race.proc("a").getRuntime() / 2, () -> "differ by " + difference);
	}

	@Test
	void whoComputesGetsAWorsePriorityAndRecoversInItsSleep() {
		Race race = race("kernel clock 20\na compute 3000\na nanosleep 900\n");
		race.choose("a until msleep");
		int busy = race.proc("a").getEstcpu();
		int level = race.proc("a").getPriUser();
		assertTrue(busy > 8 && level > 180, () -> busy + " " + level);
		race.finish();
		assertTrue(race.proc("a").getEstcpu() < busy);
		assertTrue(race.proc("a").getPriUser() < level);
		assertEquals(SRUN, race.proc("a").getStat());
	}

	@Test
	void schedcpuCountsSecondsOfSleep() {
		Race race = race("a sigsuspend\nb nanosleep 350\n").choose("a until user").finish();
		assertEquals(SSLEEP, race.proc("a").getStat());
		assertEquals(3, race.proc("a").getSlptime());
		assertEquals(3, race.proc("a").getSwtime());
	}

	@Test
	void theSameTicksComeInEveryRun() {
		String text = "init fork -> a\ninit fork -> b\ndump\nkernel clock 33\na compute 500\nb compute 500\na exit 1\nb exit 2\n";
		List<List<String>> runs = IntStream.range(0, 2).mapToObj(i -> Race.giant(text).finish().records()).toList();
		assertEquals(runs.get(0), runs.get(1));
	}

	@Test
	void withoutGiantTimersDoTheSame() {
		Race race = Race.noGiant("init fork -> a\ndump\nkernel clock 30\na setitimer ITIMER_REAL 3\na compute 900\n").sound().finish();
		assertEquals(SZOMB, race.proc("a").getStat());
		assertEquals(14, race.proc("a").getXstat());
	}
}
