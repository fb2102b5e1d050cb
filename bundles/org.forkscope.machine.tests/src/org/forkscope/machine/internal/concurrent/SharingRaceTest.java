package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.File;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Races about what processes share, and the panics that follow. Entries 22 to 26 of the facts. */
class SharingRaceTest {

	private static final String GIVEN_UP = """
			init fork -> a
			a open
			init fork -> s
			dump
			a rfork RFCFDG
			s mount
			""";

	@Test
	void race22TheTableThatIsGivenUpIsLookedAt() {
		Race race = Race.giant(GIVEN_UP).choose("""
				a until fdfree
				a 5
				s until user
				""");
		assertTrue(race.panic().startsWith("use of a freed filedesc of process 2 in checkdirs "), race.panic());
	}

	@Test
	void race22OnceTheCallerUsesTheEmptyTableThereIsNothingToSee() {
		Race race = Race.giant(GIVEN_UP).choose("a until user\ns until user");
		assertNull(race.panic());
		assertEquals(0, race.proc("a").getFd().getOfiles().size());
	}

	/** The table is long enough for fdcopy to sleep. */
	private static final String COPIED = "init fork -> a\n" + "a open\n".repeat(21) + """
			a rfork RFPROC -> b
			init fork -> s
			dump
			a rfork RFFDG
			s mount
			b exit 0
			""";

	@Test
	void race22ATableThatAnotherUsesStays() {
		Race race = Race.giant(COPIED).choose("a until fdcopy\na 3\ns until user").finish();
		assertNull(race.panic());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void race22UnlessTheOtherLeavesDuringTheCopy() {
		Race race = Race.giant(COPIED).choose("""
				a until fdcopy
				a 3
				b until user
				a until fdfree
				a 5
				s until user
				""");
		assertTrue(race.panic().startsWith("use of a freed filedesc of process 2 in checkdirs "), race.panic());
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
	void race23TheCopyGoesOnUsingTheFileThatTheOtherHasClosed() {
		Race race = Race.giant(opening(21) + "a exit 0\npeer exit 0\n").choose("""
				a until fdcopy
				a 3
				peer until user
				a until user
				a until user
				peer until user
				""");
		assertEquals(0, race.proc("b").getFd().getOfiles().get(21).getFile().getCount());
		assertEquals(1, race.proc("b").getFd().getOfiles().get(20).getFile().getCount());
	}

	@Test
	void race23AFileOpenedBeforeTheCopyIsCounted() {
		Race race = Race.giant(opening(21)).choose("peer until user\na until user");
		assertEquals(2, race.proc("b").getFd().getOfiles().get(21).getFile().getCount());
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

	/** a and b share what can be shared, and both make a child that shares it, too. */
	private static String sharing(String flags) {
		return """
				init fork -> a
				a execve /bin/sh
				a rfork RFPROC|RFMEM|RFSIGSHARE -> b
				dump
				a rfork RFPROC|FLAGS -> c
				b rfork RFPROC|FLAGS -> d
				""".replace("FLAGS", flags);
	}

	@ParameterizedTest
	@CsvSource({ "RFMEM|RFFDG, vm_fork, vmspace, 4", "RFFDG, fork1:398, pargs, 1", "RFFDG, fork1:457, plimit, 1", "RFSIGSHARE|RFFDG, fork1:402, procsig, 1",
			"RFMEM, fork1:445, filedesc, 1" })
	void race25TwoProcessorsCountOneHolder(String flags, String place, String structure, int steps) {
		Race race = Race.noGiant(sharing(flags)).choose("a until " + place + "\na " + steps + "\nb until user\na until user");
		assertEquals(1, race.violations().size(), race.violations()::toString);
		assertTrue(race.violations().get(0).startsWith("I8: the " + structure + " of process "), race.violations()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RFMEM|RFFDG", "RFFDG", "RFSIGSHARE|RFFDG", "RFMEM", "RFMEM|RFSIGSHARE" })
	void race25WithGiantEveryHolderCounts(String flags) {
		assertEquals(List.of(), Race.giant(sharing(flags)).finish().violations());
		Race.giant(sharing(flags)).cannot("a until fork1:457\nb 1");
	}

	@Test
	void race25ATableIsGivenUpWhileOneStillUsesIt() {
		Race race = Race.noGiant(sharing("RFMEM") + "b exit 0\nc exit 0\nd exit 0\ninit mount\n").choose("""
				a until fork1:445
				a 1
				b until user
				a until user
				b until user
				c until user
				d until user
				""");
		assertEquals(List.of("I8: the filedesc of process 2 has the reference count 0, but its holders are 1"), race.violations());
		race.choose("init until user");
		assertTrue(race.panic().startsWith("use of a freed filedesc of process 2 in checkdirs "), race.panic());
	}

	private static final String SHARING = """
			init fork -> a
			a sigaction 2 77
			init fork -> s
			dump
			a rfork RFPROC|RFSIGSHARE|RFMEM -> b
			s open
			""";

	@Test
	void entry26SignalStateIsSharedBeforeItsActionsAreOnTheHeap() {
		Race race = Race.giant(SHARING).choose("a until fork1:408\ns until user");
		Proc a = race.proc("a");
		assertEquals(2, a.getProcsig().getRefcnt());
		assertSame(a.getAddr().getSigacts(), a.getProcsig().getSigacts());
		assertEquals(List.of("I10: the signal state of process 2 has 2 users, but its actions lie in the U-area of process 2"),
				race.violations());
		race.finish();
		assertNotSame(a.getAddr().getSigacts(), a.getProcsig().getSigacts());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void entry26NobodyElseCanRunWithThatStateYet() {
		Race race = Race.giant(SHARING).choose("a until fork1:408");
		assertEquals(Constants.SIDL, race.proc("b").getStat());
		assertSame(race.proc("a").getProcsig(), race.proc("b").getProcsig());
		Race.giant(SHARING).cannot("a until fork1:408\nb 1");
	}

	@Test
	void entry26TheActionsAreCopiedTwice() {
		Race race = Race.giant(SHARING).choose("a until fork1:418");
		assertNull(race.proc("a").getProcsig().getSigacts().getSigact());
		race.choose("a 1");
		assertEquals(77, race.proc("a").getProcsig().getSigacts().getSigact()[2]);
		race.proc("a").getProcsig().getSigacts().setSigact(null);
		race.choose("a 1");
		assertEquals(77, race.proc("a").getProcsig().getSigacts().getSigact()[2]);
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
}
