package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.PropertyTest;
import org.forkscope.model.Mtx;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The queues of the scheduler and of mutexes, and the lists that processes stand on, against plain lists. */
class QueueTest extends PropertyTest {

	private static final int BEST = 92;
	private static final int WORST = 223;
	private static final int SOME = 12;

	private static Kernel kernel() {
		return new Kernel(MachineSettings.DEFAULT, KernelRules.HISTORICAL);
	}

	private static List<Proc> processes(int count) {
		List<Proc> made = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			made.add(new ProcSlot());
			made.get(i).setPid(i);
		}
		return made;
	}

	/** The same process once more takes it off its queue. */
	@Property(tries = 200)
	void runQueuesAreInOrderOfArrivalWithinFourPriorities(@ForAll @Size(max = 60) List<@IntRange(max = SOME - 1) Integer> toggles,
			@ForAll @Size(SOME) List<@IntRange(min = BEST, max = WORST) Integer> priorities) {
		Kernel k = kernel();
		List<Proc> processes = processes(SOME);
		processes.forEach(p -> p.setPriLevel(priorities.get(p.getPid())));
		List<Proc> plain = new LinkedList<>();
		for (int index : toggles) {
			Proc p = processes.get(index);
			if (plain.remove(p)) {
				assertTrue(k.scheduler.remrunqueue(p));
			} else {
				assertFalse(k.scheduler.remrunqueue(p));
				plain.add(p);
				k.scheduler.setrunqueue(p);
			}
			for (int queue = 0; queue < Scheduler.RUN_QUEUES; queue++) {
				int number = queue;
				assertEquals(Population.ids(plain.stream().filter(each -> each.getPriLevel() / 4 == number).toList()),
						Population.ids(k.g.getRunq().get(queue).getFirst(), Proc::getProcqNext));
			}
		}
	}

	@Property(tries = 200)
	void waitersOfAMutexStandByPriorityAndGetItInThatOrder(
			@ForAll @Size(min = 1, max = SOME) List<@IntRange(min = BEST, max = WORST) Integer> priorities) {
		Kernel k = kernel();
		Mtx mutex = k.g.getUihashtblMtx();
		Proc owner = new ProcSlot();
		owner.setPriLevel(WORST);
		owner.setPriNative(WORST);
		List<Proc> waiters = processes(priorities.size());
		assertTrue(k.locks.lock(mutex, owner));
		for (Proc p : waiters) {
			p.setPriLevel(priorities.get(p.getPid()));
			p.setPriNative(p.getPriLevel());
			assertFalse(k.locks.lock(mutex, p));
		}
		List<Proc> sorted = waiters.stream().sorted(Comparator.comparingInt(Proc::getPriLevel)).toList();
		assertEquals(Population.ids(sorted), Population.ids(mutex.getBlocked(), Proc::getProcqNext));
		assertEquals(sorted.get(0).getPriLevel(), owner.getPriLevel());
		Proc holder = owner;
		for (Proc next : sorted) {
			k.locks.unlock(mutex, holder);
			assertEquals(holder.getPriNative(), holder.getPriLevel());
			assertEquals(Constants.SRUN, next.getStat());
			assertTrue(k.locks.lock(mutex, next));
			holder = next;
		}
	}

	@Property(tries = 200)
	void sleepersOnAChannelWakeTogetherAndInTheOrderInWhichTheySlept(
			@ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> channels, @ForAll @IntRange(max = 3) int woken) {
		Kernel k = kernel();
		List<Proc> events = processes(4);
		events.forEach(k.memory::allocate);
		List<Proc> sleepers = processes(channels.size());
		List<Proc> heard = new ArrayList<>();
		k.events.add(new KernelListener() {
			@Override
			public void woken(Proc p) {
				heard.add(p);
			}
		});
		for (Proc p : sleepers) {
			k.scheduler.sleepOn(p, ProcSlot.of(events.get(channels.get(p.getPid()))), "test", BEST);
			p.setStat(Constants.SSLEEP);
		}
		k.scheduler.wakeup(ProcSlot.of(events.get(woken)));
		assertEquals(Population.ids(sleepers.stream().filter(p -> channels.get(p.getPid()) == woken).toList()), Population.ids(heard));
		sleepers.forEach(p -> assertEquals(heard.contains(p) ? Constants.SRUN : Constants.SSLEEP, p.getStat()));
	}

	/** The same process once more leaves the group. */
	@Property(tries = 200)
	void membersOfAGroupAreAPlainList(@ForAll @Size(max = 60) List<@IntRange(max = SOME - 1) Integer> toggles,
			@ForAll @Size(60) List<@IntRange(max = 100) Integer> places) {
		Kernel k = kernel();
		Pgrp group = k.factory.createPgrp();
		List<Proc> processes = processes(SOME);
		List<Proc> plain = new LinkedList<>();
		for (int i = 0; i < toggles.size(); i++) {
			Proc p = processes.get(toggles.get(i));
			int place = plain.isEmpty() ? 0 : places.get(i) % (plain.size() + 1);
			if (plain.remove(p)) {
				Links.removeMember(group, p);
			} else if (place == 0) {
				plain.add(0, p);
				Links.insertMember(group, p);
			} else {
				Links.insertMemberAfter(plain.get(place - 1), p);
				plain.add(place, p);
			}
			assertEquals(Population.ids(plain), Population.ids(group.getMembers(), Proc::getPglistNext));
		}
	}

	/** The same child once more leaves its parent; so it is with allproc, zombproc and the chains of the pid hash. */
	@Property(tries = 200)
	void childrenAndGlobalListsBeginWithTheNewest(@ForAll @Size(max = 60) List<@IntRange(max = SOME - 1) Integer> toggles) {
		Kernel k = kernel();
		Proc parent = new ProcSlot();
		List<Proc> processes = processes(SOME);
		List<Proc> plain = new LinkedList<>();
		for (int index : toggles) {
			Proc p = processes.get(index);
			if (plain.remove(p)) {
				Links.removeChild(parent, p);
				Links.removeAllproc(k.g, p);
				Links.removeHash(k.pidBucket(7), p);
			} else {
				plain.add(0, p);
				Links.insertChild(parent, p);
				Links.insertAllproc(k.g, p);
				Links.insertHash(k.pidBucket(7), p);
			}
			assertEquals(Population.ids(plain), Population.ids(parent.getChildren(), Proc::getSiblingNext));
			assertEquals(Population.ids(plain), Population.ids(k.g.getAllproc(), Proc::getListNext));
			assertEquals(Population.ids(plain), Population.ids(k.pidBucket(7).getFirst(), Proc::getHashNext));
		}
	}
}
