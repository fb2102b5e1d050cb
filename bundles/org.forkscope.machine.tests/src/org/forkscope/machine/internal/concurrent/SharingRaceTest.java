package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.File;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Races of vfork, of shared structures, and of what runs too early. Entries 17 to 33 of the facts. */
class SharingRaceTest {

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

	private static final String THREAD = "dump\nkernel kthread_create worker -> t\n";

	@Test
	void race20AKernelProcessStartsBeforeItsHandlerIsSet() {
		Race race = Race.noGiant(THREAD).choose("kernel until fork1:564\nt until user\n").finish();
		assertEquals(0, ProcSlot.of(race.proc("t")).stack().depth());
		assertTrue((race.proc("t").getFlag() & Constants.P_KTHREAD) != 0);
	}

	@Test
	void race20WithGiantItStartsInItsMainFunction() {
		Race race = Race.giant(THREAD).finish();
		assertEquals("kthread_main", ProcSlot.of(race.proc("t")).stack().top().function().name());
	}

	@Test
	void entry21TheAlternateStackIsCopiedAndItsFlagIsNot() {
		Race race = Race.giant("""
				init fork -> a
				a setuid 7
				dump
				a sigaltstack 4096 8192
				a fork -> b
				""").finish();
		Proc b = race.proc("b");
		assertEquals(8192, b.getSigstkSize());
		assertEquals(0, b.getFlag() & Constants.P_ALTSTACK);
		assertNotEquals(0, race.proc("a").getFlag() & Constants.P_ALTSTACK);
		assertNotEquals(0, b.getFlag() & Constants.P_SUGID);
	}

	@Test
	void race22TheTableThatIsGivenUpIsLookedAt() {
		Race race = Race.giant("""
				init fork -> a
				a open
				init fork -> s
				dump
				a rfork RFCFDG
				s mount
				""").choose("""
				a until fdfree
				a 5
				s until user
				""");
		assertTrue(race.panic().startsWith("use of a freed filedesc of process 2 in checkdirs "), race.panic());
	}

	@Test
	void race22ATableThatAnotherUsesStays() {
		Race race = Race.giant("""
				init fork -> a
				a open
				a rfork RFPROC -> b
				init fork -> s
				dump
				a rfork RFFDG
				s mount
				""").choose("""
				a until fdcopy
				a 1
				s until user
				""").finish();
		assertNull(race.panic());
		assertEquals(List.of(), race.violations());
	}

	private static String opening(int files) {
		return "init fork -> a\n" + "a open\n".repeat(files) + """
				a rfork RFPROC -> peer
				dump
				a fork -> b
				peer open
				""";
	}

	@Test
	void race23AFileOpenedMeanwhileIsCopiedAndNotCounted() {
		Race race = Race.giant(opening(21)).choose("""
				a until fdcopy
				a 3
				peer until user
				""").finish();
		File late = race.proc("peer").getFd().getOfiles().get(21).getFile();
		assertSame(late, race.proc("b").getFd().getOfiles().get(21).getFile());
		assertEquals(1, late.getCount());
	}

	@Test
	void race23AShortTableIsCopiedAtOnce() {
		Race.giant(opening(19)).cannot("a until fdcopy\na 3\npeer 1");
		Race race = Race.giant(opening(19)).choose("a until user\npeer until user").finish();
		assertEquals(19, race.proc("b").getFd().getOfiles().size());
	}

	private static final String LIMITS = """
			init fork -> a
			a setrlimit NPROC 50
			a fork -> b
			dump
			a setrlimit NPROC 40
			b exit 0
			""";

	@Test
	void race24LimitsAreFreedBeforeTheyAreCopied() {
		Race race = Race.giant(LIMITS).choose("""
				a until setrlimit
				a 5
				b until user
				a until user
				""");
		assertTrue(race.panic().startsWith("use of a freed plimit in setrlimit "), race.panic());
	}

	@Test
	void race24LimitsOfOneProcessAreChangedInPlace() {
		Race race = Race.giant(LIMITS).choose("b until user\na until user").finish();
		assertNull(race.panic());
		assertEquals(40, race.proc("a").getLimit().getCur()[Constants.RLIMIT_NPROC]);
	}

	@ParameterizedTest
	@CsvSource({ "RFMEM|RFFDG, vm_fork, vmspace, 4", "RFFDG, fork1:398, pargs, 1", "RFFDG, fork1:457, plimit, 1", "RFSIGSHARE|RFFDG, fork1:402, procsig, 1",
			"RFMEM, fork1:445, filedesc, 1" })
	void race25TwoProcessorsCountOneHolder(String flags, String place, String structure, int steps) {
		Race race = Race.noGiant("""
				init fork -> a
				a execve /bin/sh
				a rfork RFPROC|RFMEM|RFSIGSHARE -> b
				dump
				a rfork RFPROC|FLAGS -> c
				b rfork RFPROC|FLAGS -> d
				""".replace("FLAGS", flags)).choose("a until " + place + "\na " + steps + "\nb until user\na until user");
		assertEquals(1, race.violations().size(), race.violations()::toString);
		assertTrue(race.violations().get(0).startsWith("I8: the " + structure + " of process "), race.violations()::toString);
	}

	@Test
	void race25WithGiantEveryHolderCounts() {
		Race race = Race.giant("""
				init fork -> a
				a execve /bin/sh
				a rfork RFPROC|RFMEM|RFSIGSHARE -> b
				dump
				a rfork RFPROC|RFMEM|RFSIGSHARE -> c
				b rfork RFPROC|RFMEM|RFSIGSHARE -> d
				""").finish();
		assertEquals(4, race.proc("a").getVmspace().getRefcnt());
		assertEquals(List.of(), race.violations());
	}

	private static final String SHARING = """
			init fork -> a
			dump
			a rfork RFPROC|RFSIGSHARE|RFMEM -> b
			""";

	@Test
	void entry26SignalStateIsSharedBeforeItsActionsAreOnTheHeap() {
		Race race = Race.giant(SHARING).choose("a until fork1:408");
		Proc a = race.proc("a");
		assertEquals(2, a.getProcsig().getRefcnt());
		assertSame(a.getAddr().getSigacts(), a.getProcsig().getSigacts());
		race.finish();
		assertNotSame(a.getAddr().getSigacts(), a.getProcsig().getSigacts());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void entry26ExecPanicsWhereThatStaysSo() {
		Race race = Race.giant(SHARING + "a execve /bin/ls\n").choose("a until execve");
		Proc a = race.proc("a");
		a.getProcsig().setSigacts(a.getAddr().getSigacts());
		race.finish();
		assertEquals("shared procsig but private sigacts?", race.panic());
	}

	@Test
	void theEndOfInitIsAPanic() {
		Race race = Race.giant("init fork -> a\ndump\ninit _exit 0\n").finish();
		assertEquals("Going nowhere without my init!", race.panic());
	}

	private static String hooks(String invariants) {
		return "machine invariants=" + invariants + "\ninit fork -> a\ndump\nkernel at_fork_once once\nkernel at_fork always\na fork -> b\n";
	}

	@Test
	void entry30AHookThatRemovesItselfTakesTheNextOnesPlaceAway() {
		Race race = Race.giant(hooks("1")).choose("kernel until user").finish();
		assertEquals("use of a freed forklist entry in fork1 543 (the next hook)", race.panic());
	}

	@Test
	void entry30WithoutTheCheckTheFreedEntryIsStillRead() {
		Race race = Race.giant(hooks("0")).choose("kernel until user").finish();
		assertNull(race.panic());
		assertEquals("always", race.kernel().g.getForkListFirst().getFunction());
		assertNull(race.kernel().g.getForkListFirst().getNext());
	}

	@Test
	void entry33InterruptsStayOffUntilTheyAreForcedOn() {
		Race race = Race.giant("""
				init fork -> a
				dump
				kernel hardclock
				a fork -> b
				""").choose("a until fork1:576\n").choose("a until user\nkernel until user\nb until fork_exit:658");
		assertFalse(race.kernel().cpu().isInterrupts());
		race.choose("b 1");
		assertTrue(race.kernel().cpu().isInterrupts());
	}
}
