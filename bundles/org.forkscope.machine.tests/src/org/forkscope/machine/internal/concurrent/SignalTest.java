package org.forkscope.machine.internal.concurrent;

import static org.forkscope.machine.internal.kernel.Constants.PS_NOCLDWAIT;
import static org.forkscope.machine.internal.kernel.Constants.SSLEEP;
import static org.forkscope.machine.internal.kernel.Constants.SZOMB;
import static org.forkscope.machine.internal.kernel.Constants.sigbit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forkscope.machine.Errno;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals that end, interrupt or change what a process does. */
class SignalTest {

	private static final int SIGUSR1 = 30;

	private static Race race(String lines) {
		return Race.giant("init fork -> p\np fork -> c\ndump\n" + lines).sound();
	}

	private static String handler(int pid, int signal) {
		return "{\"event\":\"handler\",\"pid\":" + pid + ",\"sig\":" + signal + "}";
	}

	@Test
	void aDefaultActionEndsTheProcessWithTheSignalAsStatus() {
		Race race = race("p kill c SIGTERM\np waitpid c 0\n").finish();
		assertTrue(race.records().contains("{\"line\":5,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":15}"));
	}

	@Test
	void whatIsIgnoredLeavesNoTrace() {
		Race race = race("p kill c SIGWINCH\np kill c SIGCONT\n").finish();
		assertEquals(0, race.proc("c").getSiglist());
		assertNotEquals(0, race.proc("c").getProcsig().getSigignore() & sigbit(28));
	}

	@Test
	void aHandlerRunsBeforeTheNextLine() {
		Race race = race("c sigact SIGUSR1 77\np kill c SIGUSR1\nc fork -> d\n")
				.choose("c until user\np until user").finish();
		assertTrue(race.records().contains(handler(3, SIGUSR1)));
		assertEquals(0, race.proc("c").getSigmask());
		assertNull(race.proc("c").getAddr().getSigframe());
		assertEquals(1, race.proc("c").getStats().getRu().getNsignals());
		assertEquals(race.proc("d").getPid(), race.proc("c").getAddr().getFrame().getEax());
	}

	@Test
	void aHandlerKeepsTheResultOfTheCallItFollows() {
		Race race = race("c sigact SIGUSR1 77\nc kill c SIGUSR1\n").finish();
		assertTrue(race.records().contains(handler(3, SIGUSR1)));
		assertEquals(0, race.proc("c").getAddr().getFrame().getEax());
		assertTrue(race.records().contains("{\"line\":5,\"actor\":\"c\",\"call\":\"kill\",\"ret\":0}"));
	}

	@Test
	void aBlockedSignalWaits() {
		Race race = race("c sigprocmask SIG_BLOCK SIGTERM SIGKILL\nc kill c SIGTERM\nc sigprocmask SIG_UNBLOCK SIGTERM\n");
		race.choose("c until user\nc until user");
		assertEquals(sigbit(15), race.proc("c").getSiglist());
		assertEquals(sigbit(15), race.proc("c").getSigmask());
		race.finish();
		assertEquals(SZOMB, race.proc("c").getStat());
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "SA_RESTART, false" })
	void aCallInAHandlersWayFailsOrIsMadeAgain(String flags, boolean fails) {
		Race race = race("p sigact SIGUSR1 77 FLAGS\np waitpid c 0\ninit kill p SIGUSR1\n".replace("FLAGS", flags));
		race.choose("p until user\np until user\ninit until user\np until user");
		assertTrue(race.records().contains(handler(2, SIGUSR1)));
		assertEquals(fails, race.records().contains("{\"line\":5,\"actor\":\"p\",\"call\":\"waitpid\",\"errno\":\"EINTR\"}"));
		assertEquals(!fails, race.proc("p").getStat() == SSLEEP);
	}

	@Test
	void sigsuspendSleepsUntilASignalComesAndRestoresTheMask() {
		Race race = race("c sigact SIGUSR1 77\nc sigprocmask SIG_BLOCK SIGUSR1\np kill c SIGUSR1\nc sigsuspend\n");
		race.choose("c until user\nc until user\np until user\nc until user");
		assertTrue(race.records().contains(handler(3, SIGUSR1)));
		assertEquals(sigbit(SIGUSR1), race.proc("c").getSigmask());
		assertEquals(Errno.EINTR.number(), race.proc("c").getAddr().getFrame().getEax());
	}

	@Test
	void aHandlerForOneSignalOnlyIsResetByIt() {
		Race race = race("c sigact SIGUSR1 77 SA_RESETHAND\nc kill c SIGUSR1\nc kill c SIGUSR1\np waitpid c 0\n").finish();
		assertEquals(1, race.records().stream().filter(handler(3, SIGUSR1)::equals).count());
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":30}"));
	}

	@Test
	void aKillOfAGroupReachesAllItsMembers() {
		Race race = Race.giant("init fork -> a\na setsid\na fork -> b\na fork -> c\ndump\ninit kill -2 SIGTERM\n")
				.sound().finish();
		assertEquals(SZOMB, race.proc("a").getStat());
		assertEquals(SZOMB, race.proc("b").getStat());
		assertEquals(SZOMB, race.proc("c").getStat());
	}

	@Test
	void aKillOfAllSparesTheCallerAndInit() {
		Race race = race("p kill -1 SIGKILL\n").finish();
		assertEquals(SZOMB, race.proc("c").getStat());
		assertNotEquals(SZOMB, race.proc("p").getStat());
		assertNotEquals(SZOMB, race.proc("init").getStat());
	}

	@ParameterizedTest
	@CsvSource({ "99, SIGTERM, ESRCH", "-99, SIGTERM, ESRCH", "1, SIGTERM, EPERM", "2, 77, EINVAL" })
	void aKillFailsWithItsReason(String target, String signal, String errno) {
		Race race = Race.giant("init fork -> a\na setuid 7\ndump\na kill " + target + " " + signal + "\n").sound().finish();
		assertTrue(race.records().contains("{\"line\":4,\"actor\":\"a\",\"call\":\"kill\",\"errno\":\"" + errno + "\"}"),
				race.records()::toString);
	}

	@Test
	void theExitSignalOfALinuxThreadIsSigusr1AndOnlyWlinuxcloneFindsIt() {
		Race race = Race.giant("""
				init fork -> p
				p sigaction 30 77
				p rfork RFPROC|RFFDG|RFLINUXTHPN -> t
				dump
				t exit 1
				p waitpid -1 WNOHANG
				p waitpid -1 WLINUXCLONE
				""").sound().choose("t until user").finish();
		assertTrue(race.records().contains(handler(2, SIGUSR1)));
		assertTrue(race.records().contains("{\"line\":6,\"actor\":\"p\",\"call\":\"waitpid\",\"errno\":\"ECHILD\"}"));
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":256}"));
	}

	@Test
	void withSaNocldwaitChildrenLeaveNoZombies() {
		Race race = race("p sigact SIGCHLD 0 SA_NOCLDWAIT\np waitpid -1 0\nc exit 1\ninit waitpid -1 0\n");
		race.choose("p until user");
		assertNotEquals(0, race.proc("p").getProcsig().getFlag() & PS_NOCLDWAIT);
		race.finish();
		assertTrue(race.records().contains("{\"line\":5,\"actor\":\"p\",\"call\":\"waitpid\",\"errno\":\"ECHILD\"}"));
		assertTrue(race.records().contains("{\"line\":7,\"actor\":\"init\",\"call\":\"waitpid\",\"ret\":3,\"status\":256}"));
	}

	@Test
	void initTakesNoDefaultAction() {
		Race race = race("p kill 1 SIGTERM\n").finish();
		assertEquals(0, race.proc("init").getSiglist());
		assertFalse(race.records().stream().anyMatch(record -> record.contains("sigexit")));
		assertNull(race.panic());
	}
}
