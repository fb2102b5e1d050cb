package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Errno;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** Races about groups: entries 1, 3 and 9 of the facts. */
class GroupRaceTest {

	/** A reader of allproc, a zombie that waits for its parent, and a window of free ids that is not known. */
	private static final String GROUPLESS = """
			init fork -> s
			init fork -> r
			r fork -> z
			z exit 0
			init fork -> f
			init fork1 RFPROC|RFFDG|RFHIGHPID -> h
			dump
			s ps
			r wait4 z
			f fork -> x
			""";

	@Test
	void race1AReaperHasTakenTheGroupOfAZombieThatTheScanStillFinds() {
		Race race = Race.giant(GROUPLESS).choose("""
				s until sysctl_kern_proc
				s 38
				r until user
				f until user
				""");
		assertEquals("allproc", race.proc("r").getWmesg());
		assertEquals("allproc", race.proc("f").getWmesg());
		assertEquals(List.of("I2: process 4 has no group"), race.violations());
		race.choose("""
				s until user
				f until user
				""");
		assertEquals("NULL p_pgrp of process 4 in fork1 327 (is the candidate its pid, group or session id?)", race.panic());
	}

	@Test
	void race1TheReaderItselfFindsAZombieWithoutCredentials() {
		Race race = Race.giant(GROUPLESS).choose("""
				s until sysctl_kern_proc
				s 5
				r until user
				s until user
				""");
		assertTrue(race.panic().startsWith("NULL p_cred of process 4 in sysctl_kern_proc "), race.panic());
	}

	@Test
	void race1WithoutAReaderTheReaperIsNotInterrupted() {
		Race race = Race.giant(GROUPLESS).choose("""
				r until user
				f until user
				s until user
				""").finish();
		assertNull(race.panic());
		assertEquals(List.of(), race.violations());
	}

	private static final String MOVED = """
			init fork -> s
			s setsid
			s fork -> c
			dump
			c fork -> d
			s setpgid c c
			""";

	@Test
	void race3AForkerMovedToAnotherGroupLeavesItsChildOnAListItDoesNotBelongTo() {
		Race race = Race.giant(MOVED).choose("""
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
	void race3WhatIsMovedBeforeItForksStaysTogether() {
		Race race = Race.giant(MOVED).choose("s until user\nc until user");
		assertSame(race.proc("c").getPgrp(), race.proc("d").getPgrp());
		assertEquals(List.of(), race.violations());
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

	/** With ids that come again: c is 101 and its child 102; then there are just enough forks to come to 101 once more. */
	private static final String REISSUED = "machine maxproc=10 pidmax=200\n" + Race.lives(2, 98, "wait4 any") + """
			init fork -> s
			s setsid
			s fork -> c
			dump
			c fork -> d
			s setpgid c c
			c exit 0
			s wait4 c
			d exit 0
			init wait4 d
			""" + Race.lives(103, 97, "waitpid -1 0") + "init fork -> x\nx setsid\n";
	private static final String FORK = "c until fork1:390\n";
	private static final String MOVE = "s until user\n";
	private static final String END = "c until user\nc until user\ns until user\nd until user\ninit until user\n";

	@Test
	void race3AGroupWithoutMembersStaysForEver() {
		Race race = Race.giant(REISSUED).choose(FORK + MOVE + END);
		race.finish();
		assertEquals(List.of("I4: group 101 can be found, but it has no members"), race.violations());
		assertEquals(101, race.proc("x").getPid());
		assertEquals(Errno.EPERM.number(), race.proc("x").getMdRegs().getEax());
	}

	@Test
	void race3WithoutTheMoveInBetweenTheNextOwnerOfTheIdLeadsASession() {
		Race race = Race.giant(REISSUED).choose(MOVE + END);
		race.finish();
		assertEquals(List.of(), race.violations());
		assertEquals(101, race.proc("x").getPid());
		assertSame(race.proc("x"), race.proc("x").getPgrp().getSession().getLeader());
	}

	private static final String SCAN = """
			init fork -> a
			init fork -> b
			init fork1 RFPROC|RFFDG|RFHIGHPID -> h
			dump
			a fork1 RFPROC|RFFDG|RFHIGHPID -> c
			b fork -> d
			""";

	@Test
	void race9TheScanFindsANewbornWithoutGroup() {
		Race race = Race.noGiant(SCAN).choose("a until fork1:371\nb until fork1");
		assertEquals("I2: process 11 has no group", race.violations().get(0));
		race.choose("b until user");
		assertEquals("NULL p_pgrp of process 11 in fork1 327 (is the candidate its pid, group or session id?)", race.panic());
	}

	@Test
	void race9WithGiantNobodyScansMeanwhile() {
		Race.giant(SCAN).cannot("a until fork1:371\nb 1");
	}
}
