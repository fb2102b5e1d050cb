package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** The races of process creation, each driven into by a list of choices, and kept out of it by the historical lock or order. */
class RaceTest {

	@Test
	void race3AForkerMovedToAnotherGroupLeavesItsChildOnAListItDoesNotBelongTo() {
		Race race = Race.giant("""
				init fork -> s
				s setsid
				s fork -> c
				dump
				c fork -> d
				s setpgid c c
				""").choose("""
				c until fork1:390
				s until user
				c until fork1:479
				""");
		Proc d = race.proc("d");
		assertEquals(race.proc("s").getPgrp().getId(), d.getPgrp().getId());
		assertSame(d, race.proc("c").getPgrp().getMembers().getPglistNext());
		assertNotSame(d.getPgrp(), race.proc("c").getPgrp());
		race.choose("c until user");
		assertEquals(List.of("I3: process 4 is on the list of group 3, but its group is 2"), race.violations());
	}

	@Test
	void race3TheScanReadsAGroupThatIsGone() {
		Race race = Race.giant("""
				machine invariants=1
				init fork -> s
				s setsid
				s fork -> c
				c setpgid 0 0
				dump
				c fork1 RFPROC|RFFDG|RFHIGHPID -> d
				s setpgid c s
				init fork -> x
				""").choose("""
				c until fork1:390
				s until user
				c until user
				""");
		assertEquals("I2: process 10 is in group 3, which does not exist any more", race.violations().get(0));
		race.finish();
		assertEquals("use of a freed pgrp by process 10 in fork1 327 (is the candidate its pid, group or session id?)", race.panic());
	}

	@Test
	void race3WhatIsMovedBeforeItForksStaysTogether() {
		Race race = Race.giant("""
				init fork -> s
				s setsid
				s fork -> c
				dump
				c fork -> d
				s setpgid c c
				""").choose("s until user\nc until user");
		assertSame(race.proc("c").getPgrp(), race.proc("d").getPgrp());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void race7TwoProcessorsPassTheLimitOfTheTable() {
		Race race = Race.noGiant("""
				machine maxproc=5
				init fork -> a
				init fork -> b
				dump
				a fork -> c
				b fork -> d
				""").choose("""
				a until fork1:253
				b until fork1:253
				""").finish();
		assertEquals(6, race.kernel().g.getNprocs());
		assertNull(race.panic());
	}

	@Test
	void race7WithGiantTheSecondForkIsRefused() {
		Race race = Race.giant("""
				machine maxproc=5
				init fork -> a
				init fork -> b
				dump
				a fork -> c
				b fork -> d
				""").finish();
		assertEquals(5, race.kernel().g.getNprocs());
	}

	@Test
	void race19AWakeupBetweenTestAndSleepIsLost() {
		Race race = Race.noGiant("""
				init fork -> p
				dump
				p vfork -> c
				c execve /bin/ls
				""").choose("""
				p until msleep
				c until user
				""").finish();
		assertEquals(Constants.SSLEEP, race.proc("p").getStat());
		assertEquals(0, race.proc("c").getFlag() & Constants.P_PPWAIT);
	}

	@Test
	void race19WithGiantTheChildCannotRunInBetween() {
		Race race = Race.giant("""
				init fork -> p
				dump
				p vfork -> c
				c execve /bin/ls
				""").finish();
		assertEquals(Constants.SRUN, race.proc("p").getStat());
	}
}
