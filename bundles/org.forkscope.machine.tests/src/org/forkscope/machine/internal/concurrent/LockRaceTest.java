package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Uidinfo;
import org.junit.jupiter.api.Test;

/** Locks under way: those of users, with two processors and no Giant, and those that modules take in any order. */
class LockRaceTest {

	private static final String FORKS = """
			init fork -> a
			init fork -> b
			dump
			a fork -> c
			b fork -> d
			""";

	@Test
	void twoForksOfOneUserCountOneAfterTheOther() {
		Race race = Race.noGiant(FORKS).choose("a until chgproccnt\na 1\nb until user");
		Uidinfo root = race.proc("a").getCred().getUidinfo();
		assertSame(race.proc("a"), root.getMtx().getOwner());
		assertSame(root.getMtx(), race.proc("a").getHeldmtx());
		assertSame(race.proc("b"), root.getMtx().getBlocked());
		assertEquals("uidinfo struct", race.proc("b").getMtxname());
		assertEquals(Constants.SMTX, race.proc("b").getStat());
		race.finish();
		assertEquals(6, root.getProccnt());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void aUserThatVanishesIsNotFoundMeanwhile() {
		Race race = Race.noGiant("""
				init fork -> a
				a setuid 7
				init fork -> b
				dump
				a exit 0
				init wait4 a
				b setuid 7
				""").choose("a until user\ninit until uifree\ninit 2\nb until user");
		assertEquals("uidinfo hash", race.proc("b").getMtxname());
		race.finish();
		Uidinfo seven = race.proc("b").getCred().getUidinfo();
		assertEquals(7, seven.getUid());
		assertEquals(1, seven.getProccnt());
		assertEquals(2, seven.getRef());
		assertEquals(List.of(), race.violations());
	}

	@Test
	void theInvariantsHoldAtEveryStepOfTheWay() {
		Race race = Race.noGiant("""
				init fork -> a
				a setuid 7
				dump
				init fork -> b
				b setuid 8
				b exit 0
				init waitpid -1 0
				""").sound().finish();
		assertEquals(3, race.kernel().g.getNprocs());
	}

	private static final String MODULES = """
			init fork -> a
			init fork -> b
			dump
			a lkm_locks proctree allproc
			b lkm_locks FIRST SECOND
			""";
	private static final String ONE_EACH = "a until lkm_locks\na 4\nb until user\n";

	@Test
	void twoProcessesWithLocksOutOfOrderWaitForEachOtherForEver() {
		Race race = Race.giant(MODULES.replace("FIRST", "allproc").replace("SECOND", "proctree")).outOfOrder().choose(ONE_EACH).finish();
		assertEquals(List.of("process 3 takes proctree while it holds allproc"), race.reversals());
		assertEquals("allproc", race.proc("a").getWmesg());
		assertEquals("proctree", race.proc("b").getWmesg());
	}

	@Test
	void inTheSameOrderTheSecondComesAfterTheFirst() {
		Race race = Race.giant(MODULES.replace("FIRST", "proctree").replace("SECOND", "allproc")).choose(ONE_EACH);
		assertEquals("proctree", race.proc("b").getWmesg());
		race.finish();
		assertEquals(Constants.SRUN, race.proc("a").getStat());
		assertEquals(Constants.SRUN, race.proc("b").getStat());
		assertEquals(0, race.proc("b").getLocks());
	}

	@Test
	void modulesTakeMutexesOfProcessesAndOfTheUserHash() {
		Race race = Race.giant(MODULES.replace("FIRST", "a").replace("SECOND", "uidinfo")).choose("b until lkm_locks\nb 10");
		assertSame(race.kernel().g.getUihashtblMtx(), race.proc("b").getHeldmtx());
		assertSame(race.proc("a").getMtx(), race.proc("b").getHeldmtx().getHeldNext());
		race.choose("b until user");
		assertEquals(0, race.proc("b").getMdRegs().getEax());
	}
}
