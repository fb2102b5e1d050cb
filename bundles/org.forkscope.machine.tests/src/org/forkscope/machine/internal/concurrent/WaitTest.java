package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.forkscope.machine.Errno;
import org.forkscope.machine.internal.kernel.Constants;
import org.junit.jupiter.api.Test;

/** wait4 as C programs call it: with options in numbers, and asleep until a child has exited. */
class WaitTest {

	private static String waiting(String arguments) {
		return "init fork -> p\np fork -> c\ndump\np waitpid " + arguments + "\nc exit 3\n";
	}

	@Test
	void aParentSleepsUntilItsChildExits() {
		Race race = Race.giant(waiting("-1 0")).choose("p until user");
		assertEquals("wait", race.proc("p").getWmesg());
		assertEquals(Constants.SSLEEP, race.proc("p").getStat());
		race.finish();
		assertEquals(3, race.proc("p").getRetval0());
		assertNull(race.proc("p").getWmesg());
		assertNull(race.kernel().pfind(3));
		assertEquals(List.of(), race.violations());
	}

	@Test
	void withWnohangItComesBackWithZero() {
		Race race = Race.giant(waiting("3 1")).choose("p until user");
		assertEquals(Constants.SRUN, race.proc("p").getStat());
		assertEquals(0, race.proc("p").getRetval0());
	}

	@Test
	void optionsThatDoNotExistAreRefused() {
		Race race = Race.giant(waiting("3 8")).choose("p until user");
		assertEquals(Errno.EINVAL.number(), race.proc("p").getMdRegs().getEax());
	}

	@Test
	void withoutGiantAnExitBetweenTestAndSleepIsMissed() {
		Race race = Race.noGiant(waiting("-1 0")).choose("p until msleep\nc until user").finish();
		assertEquals("wait", race.proc("p").getWmesg());
		assertEquals(Constants.SZOMB, race.proc("c").getStat());
	}
}
