package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.forkscope.machine.Machine;
import org.forkscope.machine.PropertyTest;
import org.forkscope.machine.internal.kernel.Population.Tally;
import org.forkscope.model.Pgrp;
import org.forkscope.model.PgrpHashBucket;
import org.forkscope.model.PidHashBucket;
import org.forkscope.model.Proc;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever processes do to each other, their trees are trees and their lists are lists, whole and linked both ways. */
class FamilyTest extends PropertyTest {

	private static final String SETTINGS = "maxproc=40";

	@Provide
	Arbitrary<List<Deed>> deeds() {
		return Deed.lists().ofMaxSize(80);
	}

	private static void assertLinkedBothWays(List<Proc> list, UnaryOperator<Proc> previous) {
		Proc before = null;
		for (Proc p : list) {
			assertSame(before, previous.apply(p));
			before = p;
		}
	}

	private static Set<Proc> assertDistinct(List<Proc> list) {
		Set<Proc> distinct = new HashSet<>(list);
		assertEquals(list.size(), distinct.size());
		return distinct;
	}

	@Property(tries = 120)
	void everyProcessIsOnOneOfTheGlobalListsAndLiveOnesCanBeFound(@ForAll("deeds") List<Deed> deeds) {
		Machine machine = Deed.ran(deeds, SETTINGS);
		Population population = new Population(machine);
		assertLinkedBothWays(population.live, Proc::getListPrev);
		assertLinkedBothWays(population.zombies, Proc::getListPrev);
		assertDistinct(population.all);
		assertEquals(population.all.size(), new HashSet<>(population.all.stream().map(Proc::getPid).toList()).size());
		population.live.forEach(p -> assertSame(p, machine.kernel().pfind(p.getPid())));
		population.zombies.forEach(p -> assertEquals(Constants.SZOMB, p.getStat()));
		List<Proc> hashed = new ArrayList<>();
		for (PidHashBucket bucket : population.g.getPidhashtbl()) {
			List<Proc> chain = Population.along(bucket.getFirst(), Proc::getHashNext);
			assertLinkedBothWays(chain, Proc::getHashPrev);
			hashed.addAll(chain);
		}
		assertEquals(new HashSet<>(population.live), assertDistinct(hashed));
	}

	@Property(tries = 120)
	void parentsAndChildrenAreATreeWithTheSwapperAtItsRoot(@ForAll("deeds") List<Deed> deeds) {
		Population population = new Population(Deed.ran(deeds, SETTINGS));
		List<Proc> reached = new ArrayList<>(List.of(population.g.getProc0()));
		for (int i = 0; i < reached.size() && i < 1000; i++) {
			Proc parent = reached.get(i);
			List<Proc> children = Population.along(parent.getChildren(), Proc::getSiblingNext);
			assertLinkedBothWays(children, Proc::getSiblingPrev);
			children.forEach(child -> assertSame(parent, child.getPptr()));
			reached.addAll(children);
		}
		assertEquals(new HashSet<>(population.all), assertDistinct(reached));
		assertNull(population.g.getProc0().getPptr());
		population.zombies.forEach(zombie -> assertNull(zombie.getChildren()));
	}

	@Property(tries = 120)
	void groupsHaveTheirMembersAndSessionsTheirGroups(@ForAll("deeds") List<Deed> deeds) {
		Population population = new Population(Deed.ran(deeds, SETTINGS));
		List<Proc> members = new ArrayList<>();
		Tally groupsOfSession = new Tally();
		for (PgrpHashBucket bucket : population.g.getPgrphashtbl()) {
			for (Pgrp group : Population.along(bucket.getFirst(), Pgrp::getHashNext)) {
				List<Proc> list = Population.along(group.getMembers(), Proc::getPglistNext);
				assertTrue(!list.isEmpty());
				assertLinkedBothWays(list, Proc::getPglistPrev);
				list.forEach(p -> assertSame(group, p.getPgrp()));
				members.addAll(list);
				groupsOfSession.add(group.getSession());
			}
		}
		assertEquals(new HashSet<>(population.all), assertDistinct(members));
		population.all.forEach(p -> assertEquals(groupsOfSession.of(p.getPgrp().getSession()), p.getPgrp().getSession().getCount()));
	}

	@Property(tries = 120)
	void tasksAreChainsOfLivingPeersBehindTheirLeaders(@ForAll("deeds") List<Deed> deeds) {
		Population population = new Population(Deed.ran(deeds, SETTINGS));
		List<Proc> chained = new ArrayList<>();
		for (Proc leader : population.live) {
			if (leader.getLeader() == leader) {
				List<Proc> task = Population.along(leader, Proc::getPeers);
				task.forEach(peer -> assertSame(leader, peer.getLeader()));
				chained.addAll(task);
			}
		}
		assertEquals(new HashSet<>(population.live), assertDistinct(chained));
	}
}
