package org.forkscope.machine.internal.concurrent;

import static org.forkscope.machine.internal.kernel.Constants.SRUN;
import static org.forkscope.machine.internal.kernel.Constants.SSTOP;
import static org.forkscope.machine.internal.kernel.Constants.SZOMB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that nobody can continue any more, and sessions whose leader ends. */
class OrphanTest {

	/** A shell with a job of two processes in a group of their own. */
	private static final String SHELL = """
			init fork -> sh
			sh setsid
			sh ctty
			sh fork -> job
			job setpgid 0 0
			job fork -> part
			""";

	@Test
	void theMembersOfAStoppedJobGetSighupAndSigcontWhenTheirShellEnds() {
		Race race = Race.giant(SHELL + "dump\npart kill part SIGSTOP\njob sigact SIGHUP 77\nsh exit 0\n").sound();
		race.choose("part until user\njob until user");
		assertEquals(SSTOP, race.proc("part").getStat());
		assertEquals(1, race.proc("job").getPgrp().getJobc());
		race.finish();
		assertEquals(0, race.proc("job").getPgrp().getJobc());
		assertEquals(SZOMB, race.proc("part").getStat());
		assertTrue(race.records().contains("{\"event\":\"continued\",\"pid\":4}"));
		assertTrue(race.records().contains("{\"event\":\"handler\",\"pid\":3,\"sig\":1}"));
	}

	@Test
	void aJobOfWhichNobodyIsStoppedIsLeftAlone() {
		Race race = Race.giant(SHELL + "dump\nsh exit 0\n").sound().finish();
		assertEquals(0, race.proc("job").getPgrp().getJobc());
		assertEquals(SRUN, race.proc("job").getStat());
		assertEquals(0, race.proc("job").getSiglist());
	}

	@Test
	void theEndOfASessionLeaderHangsUpTheForegroundGroup() {
		Race race = Race.giant(SHELL + "dump\nsh tcsetpgrp 3\nsh exit 0\n").sound();
		race.choose("sh until user");
		assertSame(race.proc("job").getPgrp(), race.proc("sh").getPgrp().getSession().getTtyp().getPgrp());
		race.finish();
		assertEquals(SZOMB, race.proc("job").getStat());
		assertEquals(SZOMB, race.proc("part").getStat());
		assertEquals(1, race.proc("job").getXstat());
	}

	@Test
	void aKeyOfTheTerminalReachesTheForegroundGroupOnly() {
		Race race = Race.giant(SHELL + "dump\nsh tcsetpgrp 3\nkernel tty_signal SIGTSTP\n").sound();
		race.choose("sh until user").finish();
		assertEquals(SSTOP, race.proc("job").getStat());
		assertEquals(SSTOP, race.proc("part").getStat());
		assertEquals(SRUN, race.proc("sh").getStat());
	}

	@ParameterizedTest
	@CsvSource({ "0, EPERM", "99, ESRCH" })
	void aGroupOfAnotherSessionOrNoneCannotBeTheForegroundGroup(int group, String errno) {
		Race race = Race.giant(SHELL + "dump\nsh tcsetpgrp " + group + "\n").sound().finish();
		assertTrue(race.records().contains("{\"line\":8,\"actor\":\"sh\",\"call\":\"tcsetpgrp\",\"errno\":\"" + errno + "\"}"));
	}
}
