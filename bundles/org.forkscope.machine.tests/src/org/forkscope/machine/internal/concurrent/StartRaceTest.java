package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.ForkEntry;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** How processes start, and what runs too early or is forgotten: entries 20, 21, 30 and 33 of the facts. */
class StartRaceTest {

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

	private static List<String> registered(String invariants) {
		Race race = Race.giant("machine invariants=" + invariants + "\nkernel at_fork a\nkernel at_fork b\nkernel at_fork a\n").finish();
		List<String> names = new ArrayList<>();
		for (ForkEntry entry = race.kernel().g.getForkListFirst(); entry != null; entry = entry.getNext()) {
			names.add(entry.getFunction());
		}
		return names;
	}

	@Test
	void entry30RegisteredTwiceItMovesToTheEndOrIsThereTwice() {
		assertEquals(List.of("b", "a"), registered("1"));
		assertEquals(List.of("a", "b", "a"), registered("0"));
	}

	private static final String INTERRUPTED = """
			init fork -> a
			dump
			kernel hardclock
			a fork -> b
			""";

	@Test
	void entry33InterruptsStayOffUntilTheyAreForcedOn() {
		Race race = Race.giant(INTERRUPTED).choose("a until user\nkernel until user\nb until fork_exit:658");
		assertFalse(race.kernel().cpu().isInterrupts());
		race.choose("b 1");
		assertTrue(race.kernel().cpu().isInterrupts());
	}

	@Test
	void entry33WithoutAnInterruptTheStateWasRightAnyway() {
		Race race = Race.giant(INTERRUPTED).choose("a until user\nb until fork_exit:658");
		assertTrue(race.kernel().cpu().isInterrupts());
	}

	@Test
	void entry33ANewbornSeemsToHaveRunOnProcessor0() {
		Race race = Race.noGiant(INTERRUPTED).choose("a until user");
		assertEquals(0, race.proc("b").getOncpu());
		assertEquals(Constants.SRUN, race.proc("b").getStat());
	}
}
