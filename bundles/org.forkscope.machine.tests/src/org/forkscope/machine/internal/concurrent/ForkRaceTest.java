package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** Races around the newborn: who sees it before it is complete, and what gets lost. Entries 2, 7, 8, 10, 11 and 12 of the facts. */
class ForkRaceTest {

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

	/** The newborn gets the slot of b, in which the signal state is left that b shared with a: a has a handler for signal 28. */
	private static final String LEFTOVER = """
			init fork -> a
			a sigaction 28 77
			a rfork RFPROC|RFSIGSHARE|RFFDG -> b
			init fork -> c
			init fork -> s
			c sigaction 28 0
			b exit 0
			a wait4 b
			dump
			c fork -> n
			s kill n 28
			""";

	@Test
	void race2ASignalIsJudgedByTheSignalStateOfAnotherProcess() {
		Race race = Race.giant(LEFTOVER).choose("c until fork1:424\ns until user");
		assertSame(race.proc("a").getProcsig(), race.proc("n").getProcsig());
		assertEquals(1 << 28 - 1, race.proc("n").getSiglist());
	}

	@Test
	void race2OnceItHasItsOwnTheSignalIsIgnored() {
		Race race = Race.giant(LEFTOVER).choose("c until fork1:430\n").choose("c until user\ns until user");
		assertNotSame(race.proc("a").getProcsig(), race.proc("n").getProcsig());
		assertEquals(0, race.proc("n").getSiglist());
	}

	@Test
	void race2WithGiantNobodyComesInWhereForkCannotSleep() {
		Race.giant(LOOK).cannot("c until fork1:371\ns 1");
	}

	private static int lineOf(Race race, String label) {
		return ProcSlot.of(race.proc(label)).stack().top().next().line();
	}

	private static final String TWO_FORKS = """
			init fork -> a
			init fork -> b
			dump
			a fork -> c
			b fork -> d
			""";
	private static final String NEARLY_FULL = "machine maxproc=5\n" + TWO_FORKS;

	@Test
	void race7TwoProcessorsPassTheLimitOfTheTable() {
		Race race = Race.noGiant(NEARLY_FULL).choose("""
				a until fork1:253
				b until fork1:253
				""").finish();
		assertEquals(6, race.kernel().g.getNprocs());
		assertNull(race.panic());
	}

	@Test
	void race7WithGiantTheSecondForkIsRefused() {
		assertEquals(5, Race.giant(NEARLY_FULL).finish().kernel().g.getNprocs());
	}

	@Test
	void race7TwoProcessorsCountAProcessOnce() {
		Race race = Race.noGiant(TWO_FORKS).choose("""
				a until fork1:253
				a 1
				b until user
				a until user
				""");
		assertEquals(List.of("I6: nprocs is 5, but counted are: live 6, zombies 0, forks under way 0, exits 0, reaps 0"),
				race.violations());
	}

	@Test
	void race7WithGiantBothCount() {
		Race race = Race.giant(TWO_FORKS).finish();
		assertEquals(6, race.kernel().g.getNprocs());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void entry8AProcessIsCountedBeforeAnyListShowsIt() {
		Race race = Race.giant(LOOK).choose("c until fork1:270");
		assertEquals(5, race.kernel().g.getNprocs());
		assertNull(race.kernel().pfind(4));
		assertEquals(List.of(), race.violations());
	}

	@Test
	void entry8AReapedProcessIsChargedToNobodyLongBeforeItIsGone() {
		Race race = Race.giant("""
				init fork -> s
				init fork -> r
				r fork -> z
				z exit 0
				dump
				s ps
				r wait4 z
				""").choose("s until sysctl_kern_proc\ns 5\nr until user");
		assertEquals("allproc", race.proc("r").getWmesg());
		assertEquals(4, race.proc("r").getCred().getUidinfo().getProccnt());
		assertEquals(5, race.kernel().g.getNprocs());
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
	void race10TheUnlockOfALostMutexTakesItFromAnother() {
		Race race = Race.noGiant(hold("machine invariants=0\n") + "init procfs_read 4\n").choose("""
				c until fork1:371
				s until procfs_domem
				s 4
				c until user
				init until procfs_domem
				init 4
				""");
		Proc n = race.kernel().pfind(4);
		assertSame(race.proc("init"), n.getMtx().getOwner());
		race.choose("s 2");
		assertNull(n.getMtx().getOwner());
		assertSame(n.getMtx(), race.proc("init").getHeldmtx());
	}

	@Test
	void race10WithGiantNobodyTakesItMeanwhile() {
		Race.giant(hold("")).cannot("c until fork1:371\ns 1");
	}

	/** c gets the slot of b, which had a child. */
	private static final String DESCEND = """
			machine ktrace=1
			init fork -> a
			a fork -> b
			b fork -> orphan
			b exit 0
			a wait4 b
			init fork -> s
			dump
			a fork -> c
			s ktrace_descend a down.out
			""";

	@Test
	void race11AWalkerDownTheTreeMeetsANewbornWithTheChildrenOfAnotherLife() {
		Race race = Race.noGiant(DESCEND).choose("a until fork1:487\ns until user");
		Proc c = race.proc("c");
		assertSame(c, race.proc("a").getChildren());
		assertEquals(2, race.proc("s").getRetval0());
		assertEquals("down.out", c.getTracep().getPath());
		assertNull(c.getChildren());
		assertNotSame(c, race.proc("orphan").getPptr());
	}

	@Test
	void race11BeforeItIsLinkedTheWalkerMissesIt() {
		Race race = Race.noGiant(DESCEND).choose("a until fork1:483\ns until user");
		assertEquals(1, race.proc("s").getRetval0());
	}

	@Test
	void race11WithTheTreeLockedTheWalkerWaits() {
		Race race = Race.noGiant(DESCEND).choose("a until fork1:485\ns until user");
		assertEquals("proctree", race.proc("s").getWmesg());
		assertEquals(2, race.finish().proc("s").getRetval0());
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
