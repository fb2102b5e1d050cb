package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.Signals;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** Races around the newborn: who sees it before it is complete, and what gets lost. Entries 1 to 12 of the facts. */
class ForkRaceTest {

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

	private static final String LOOK = """
			init fork -> c
			init fork -> s
			dump
			c fork -> n
			s ps
			""";

	@Test
	void race2ANewbornWithoutCredentialsIsLookedAt() {
		Race race = Race.giant(LOOK).choose("""
				c until fork1:390
				s until user
				""");
		assertEquals("NULL p_cred of process 4 in sysctl_kern_proc " + lineOf(race, "s") + " (may the caller not see it?)", race.panic());
	}

	@Test
	void race2OnceItHasCredentialsItIsPassedOver() {
		Race race = Race.giant(LOOK).choose("""
				c until fork1:424
				s until user
				""");
		assertNull(race.panic());
		assertEquals(4, race.proc("s").getRetval0());
	}

	@Test
	void race2ASignalByGuessFindsTheNewborn() {
		String text = LOOK.replace("s ps", "s kill 4 9");
		Race early = Race.giant(text).choose("c until fork1:390\ns until user");
		assertTrue(early.panic().startsWith("NULL p_cred of process 4 in kill "), early.panic());
		Race late = Race.giant(text).choose("c until fork1:424\ns until user");
		assertTrue(late.panic().startsWith("NULL p_procsig of process 4 in psignal "), late.panic());
	}

	@Test
	void race2WithGiantNobodyComesInWhereForkCannotSleep() {
		Race.giant(LOOK).cannot("c until fork1:371\ns 1");
	}

	private static int lineOf(Race race, String label) {
		return ProcSlot.of(race.proc(label)).stack().top().next().line();
	}

	private static final String PEER = """
			init fork -> b
			b fork -> l
			l setsid
			l fork -> bystander
			l rfork RFPROC|RFTHREAD|RFMEM -> p
			init fork -> s
			dump
			s ps
			p rfork RFPROC|RFTHREAD|RFMEM -> n
			l exit 0
			""";

	@Test
	void race4ALeaderKillsItsWholeGroupForAPeerWithoutId() {
		Race race = Race.giant(PEER).choose("""
				s until sysctl_kern_proc
				s 5
				p until user
				""");
		assertEquals("allproc", race.proc("p").getWmesg());
		race.choose("l until user");
		assertTrue(Signals.killed(race.proc("bystander")));
	}

	@Test
	void race4WithAnIdOnlyThePeersDie() {
		Race race = Race.giant(PEER).choose("""
				p until user
				l until user
				""");
		assertTrue(Signals.killed(race.proc("p")) && Signals.killed(race.proc("n")));
		assertFalse(Signals.killed(race.proc("bystander")));
	}

	@Test
	void race5APeerBornAfterTheKillingLivesOn() {
		Race race = Race.giant(PEER).choose("""
				p until fork1:270
				l until user
				""").finish();
		assertEquals("exit1", race.proc("l").getWmesg());
		assertEquals(Constants.SRUN, race.proc("n").getStat());
		assertFalse(Signals.killed(race.proc("n")));
	}

	@Test
	void race5APeerBornBeforeDiesWithTheOthers() {
		Race race = Race.giant(PEER).choose("p until user\nl until user").finish();
		assertEquals(Constants.SZOMB, race.proc("l").getStat());
		assertEquals(Constants.SZOMB, race.proc("n").getStat());
	}

	private static final String CHAIN = """
			init fork -> l
			l rfork RFPROC|RFTHREAD|RFMEM -> q
			l rfork RFPROC|RFTHREAD|RFMEM -> p
			dump
			p rfork RFPROC|RFTHREAD|RFMEM -> n
			q exit 0
			""";

	@Test
	void race6ANewPeerPointsToADeadOne() {
		Race race = Race.noGiant(CHAIN).choose("""
				p until fork1:277
				q until user
				p until user
				""");
		assertTrue(race.violations().contains("I9: process 3 is in the chain of peers of 2, but it does not live"),
				race.violations().toString());
	}

	@Test
	void race6WithGiantNobodyLeavesTheChainMeanwhile() {
		Race.giant(CHAIN).cannot("p until fork1:277\nq 1");
		assertEquals(List.of(), Race.giant(CHAIN).finish().violations());
	}

	@Test
	void race7TwoProcessorsCountAProcessOnce() {
		Race race = Race.noGiant("""
				init fork -> a
				init fork -> b
				dump
				a fork -> c
				b fork -> d
				""").choose("""
				a until fork1:253
				a 1
				b until user
				a until user
				""");
		assertEquals(List.of("I6: nprocs is 5, but counted are: live 6, zombies 0, forks under way 0, exits 0, reaps 0"),
				race.violations());
	}

	@Test
	void entry8AProcessIsCountedBeforeAnyListShowsIt() {
		Race race = Race.giant(LOOK).choose("c until fork1:270");
		assertEquals(5, race.kernel().g.getNprocs());
		assertNull(race.kernel().pfind(4));
		assertEquals(List.of(), race.violations());
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
		Race race = Race.noGiant(SCAN).choose("""
				a until fork1:371
				b until user
				""");
		assertEquals("NULL p_pgrp of process 11 in fork1 327 (is the candidate its pid, group or session id?)", race.panic());
	}

	@Test
	void race9WithGiantNobodyScansMeanwhile() {
		Race.giant(SCAN).cannot("a until fork1:371\nb 1");
	}

	private static String hold(String settings) {
		return settings + """
				init fork -> c
				init fork -> s
				dump
				c fork -> n
				s procfs_read 4
				""";
	}

	@Test
	void race10TheMutexOfANewbornIsTakenBeforeItIsThere() {
		Race race = Race.noGiant(hold("machine invariants=1\n")).choose("c until fork1:371\ns until user");
		assertTrue(race.panic().startsWith("use of a freed slot: process lock of process 4 is not initialised in procfs_domem "),
				race.panic());
	}

	@Test
	void race10AMutexIsClearedWhileItIsHeld() {
		Race race = Race.noGiant(hold("machine invariants=0\n")).choose("""
				c until fork1:371
				s until procfs_domem
				s 4
				""");
		Proc n = race.kernel().pfind(4);
		assertSame(race.proc("s"), n.getMtx().getOwner());
		race.choose("c 1");
		assertNull(n.getMtx().getOwner());
	}

	@Test
	void race10WithGiantNobodyTakesItMeanwhile() {
		Race.giant(hold("")).cannot("c until fork1:371\ns 1");
	}

	@Test
	void race11TheChildrenLeftFromAnotherLifeAreNone() {
		Race race = Race.noGiant("""
				init fork -> a
				a fork -> b
				a exit 0
				init wait4 a
				dump
				init fork -> c
				""").choose("init until fork1:487");
		Proc c = race.proc("c");
		assertSame(c, race.kernel().g.getInitproc().getChildren());
		assertNull(c.getChildren());
	}

	private static final String TRACED = """
			machine ktrace=1
			init fork -> c
			c ktrace on inherit
			init fork -> s
			dump
			c fork -> n
			s ktrace_pid 4 other.out
			""";

	private static int uses(Race race, String path) {
		return race.kernel().vnodes.inUse().stream().filter(v -> v.getPath().equals(path)).mapToInt(v -> v.getUsecount()).sum();
	}

	@Test
	void race12TheTraceFileOfANewbornIsOverwritten() {
		Race race = Race.giant(TRACED).choose("""
				c until fork1:424
				s until user
				c until user
				""");
		assertEquals(1, uses(race, "other.out"));
		assertEquals("ktrace.out", race.kernel().pfind(4).getTracep().getPath());
	}

	@Test
	void race12OfACompleteChildItIsReplaced() {
		Race race = Race.giant(TRACED).choose("c until user\ns until user");
		assertEquals("other.out", race.kernel().pfind(4).getTracep().getPath());
		assertEquals(1, uses(race, "ktrace.out"));
	}
}
