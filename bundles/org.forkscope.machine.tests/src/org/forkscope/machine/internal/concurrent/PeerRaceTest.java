package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.Signals;
import org.junit.jupiter.api.Test;

/** Races about peers and their leader: entries 4, 5 and 6 of the facts. */
class PeerRaceTest {

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
	/** A reader of allproc makes the fork wait before the newborn has an id. */
	private static final String WITHOUT_ID = """
			s until sysctl_kern_proc
			s 5
			p until user
			""";

	@Test
	void race4ALeaderKillsItsWholeGroupForAPeerWithoutId() {
		Race race = Race.giant(PEER).choose(WITHOUT_ID);
		assertEquals("allproc", race.proc("p").getWmesg());
		race.choose("l until user");
		assertTrue(Signals.killed(race.proc("bystander")));
	}

	@Test
	void race4TheChainOfPeersHasAMemberWithoutId() {
		Race race = Race.giant(PEER).choose(WITHOUT_ID + "l until exit1");
		assertEquals(List.of("I9: a newborn without an id is in the chain of peers of 3, and its slot still says 0"), race.violations());
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

	/** The newborn gets the slot of old, whose id nobody has now. */
	private static final String STALE = PEER.replace("dump\n", "init fork -> old\nold exit 0\ninit wait4 old\ndump\n");

	@Test
	void race4AnIdOfAnotherLifeIsNobodysAndTheNewbornLivesOn() {
		Race race = Race.giant(STALE).choose(WITHOUT_ID + "l until user");
		assertEquals(List.of("I9: a newborn without an id is in the chain of peers of 3, and its slot still says 7"), race.violations());
		assertFalse(Signals.killed(race.proc("bystander")));
		race.finish();
		assertEquals(Constants.SRUN, race.proc("n").getStat());
		assertFalse(Signals.killed(race.proc("n")));
	}

	/**
	 * With ids that come again: the newborn gets the slot of old, which had the id 100, and 100 is a process that has nothing to do
	 * with the leader by now.
	 */
	private static final String REISSUED = """
			machine maxproc=12 pidmax=200
			init fork -> l
			l rfork RFPROC|RFTHREAD|RFMEM -> p
			init fork -> s
			""" + Race.lives(5, 95, "wait4 any") + """
			init fork -> old
			init fork -> other
			old exit 0
			other exit 0
			init wait4 old
			init wait4 other
			""" + Race.lives(102, 98, "wait4 any") + """
			init fork -> stranger
			stranger setsid
			dump
			s ps
			p rfork RFPROC|RFTHREAD|RFMEM -> n
			l exit 0
			""";

	@Test
	void race4AStrangerIsKilledWhoHasTheIdOfAnotherLifeByNow() {
		Race race = Race.giant(REISSUED);
		race.choose(WITHOUT_ID + "l until user");
		assertEquals(List.of("I9: a newborn without an id is in the chain of peers of 2, and its slot still says 100"), race.violations());
		assertEquals(100, race.proc("stranger").getPid());
		assertTrue(Signals.killed(race.proc("stranger")));
	}

	@Test
	void race4WithItsOwnIdTheStrangerLives() {
		Race race = Race.giant(REISSUED).choose("p until user\nl until user");
		assertTrue(Signals.killed(race.proc("n")));
		assertFalse(Signals.killed(race.proc("stranger")));
	}

	@Test
	void race5APeerBornAfterTheKillingLivesOn() {
		Race race = Race.giant(PEER).choose("p until fork1:270\nl until user").finish();
		assertEquals("exit1", race.proc("l").getWmesg());
		assertEquals(Constants.SRUN, race.proc("n").getStat());
		assertFalse(Signals.killed(race.proc("n")));
		assertEquals(List.of("I14: process 7 was born after its leader 3 had killed the task, and nobody kills it"), race.violations());
	}

	@Test
	void race5ThePeerThatMadeItIsKilledAndItsSignalIsNotInherited() {
		Race race = Race.giant(PEER).choose("p until fork1:270\nl until user");
		assertTrue(Signals.killed(race.proc("p")));
		race.choose("p until user");
		assertEquals(0, race.proc("n").getSiglist());
	}

	@Test
	void race5TheLeaderWaitsUntilThePeerLeavesOnItsOwn() {
		Race race = Race.giant(PEER + "n exit 3\n").choose("p until fork1:270\nl until user\np until user\nl until user");
		assertEquals("exit1", race.proc("l").getWmesg());
		race.finish();
		assertEquals(Constants.SZOMB, race.proc("n").getStat());
		assertEquals(Constants.SZOMB, race.proc("l").getStat());
	}

	@Test
	void race5APeerBornBeforeDiesWithTheOthers() {
		Race race = Race.giant(PEER).choose("p until user\nl until user").finish();
		assertEquals(Constants.SZOMB, race.proc("l").getStat());
		assertEquals(Constants.SZOMB, race.proc("n").getStat());
		assertEquals(List.of(), race.violations());
	}

	private static final String CHAIN = """
			init fork -> l
			l rfork RFPROC|RFTHREAD|RFMEM -> q
			l rfork RFPROC|RFTHREAD|RFMEM -> p
			dump
			p rfork RFPROC|RFTHREAD|RFMEM -> n
			q exit 0
			n exit 0
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

	/** q has found p before it in the chain, and then forgets what p has linked behind itself meanwhile. */
	private static Race vanished() {
		Race race = Race.noGiant(CHAIN);
		return race.choose("q until " + race.place("exit1", "leave the chain of peers") + "\np until user\nq until user");
	}

	@Test
	void race6ANewPeerVanishesFromTheChain() {
		Race race = vanished();
		assertNull(race.proc("p").getPeers());
		assertSame(race.proc("l"), race.proc("n").getLeader());
		assertEquals(List.of("I9: process 5 is not in the chain of peers of its leader 2"), race.violations());
	}

	@Test
	void race6WhoIsNotOnTheChainRunsOffItsEnd() {
		Race race = vanished().choose("n until user");
		assertTrue(race.panic().contains("in exit1 ") && race.panic().endsWith("(is the next one another?)"), race.panic());
	}

	@Test
	void race6WithGiantNobodyLeavesTheChainMeanwhile() {
		Race.giant(CHAIN).cannot("p until fork1:277\nq 1");
		assertEquals(List.of(), Race.giant(CHAIN).finish().violations());
	}
}
