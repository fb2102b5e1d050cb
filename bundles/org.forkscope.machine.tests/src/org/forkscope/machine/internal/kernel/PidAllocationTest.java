package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.forkscope.machine.Machine;
import org.forkscope.machine.PropertyTest;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.oracle.SplitMix64;
import org.forkscope.machine.script.Script;
import org.forkscope.model.Proc;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Ids against a plain reference that knows neither lists nor windows: the smallest free id from the candidate on, with all ids of
 * processes, groups and sessions in use.
 */
class PidAllocationTest extends PropertyTest {

	private static final int END = 200;
	private static final String CROWDED = "maxproc=33 pidmax=" + END + " seed=5";

	@Provide
	Arbitrary<List<Deed>> deeds() {
		return Deed.lists().ofMaxSize(120);
	}

	@Property(tries = 200)
	void everyIdIsTheSmallestFreeOneFromTheCandidateOn(@ForAll("deeds") List<Deed> deeds) {
		assertFollowsTheReference(Deed.script(deeds, CROWDED));
	}

	/** So many short lives before that ids wrap around somewhere in the middle. */
	@Property(tries = 60)
	void alsoWhereIdsRunOutAndWrapAround(@ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(min = 60, max = 196) int before) {
		List<Deed> longer = new ArrayList<>();
		for (int i = 0; i < before; i++) {
			longer.add(new Deed(0, 0, "fork -> $"));
			longer.add(new Deed(i + 1, 0, "exit 0"));
			longer.add(new Deed(0, 0, "wait4 any"));
		}
		longer.addAll(deeds.stream().map(deed -> new Deed(renamed(deed.actor(), before), renamed(deed.target(), before), deed.words())).toList());
		assertFollowsTheReference(Deed.script(longer, CROWDED));
	}

	/** The same process after some that are dead. */
	private static int renamed(int process, int dead) {
		return process == 0 ? 0 : process + dead;
	}

	private static void assertFollowsTheReference(Script script) {
		RecordSink nowhere = new RecordWriter(OutputStream.nullOutputStream());
		List<Integer> scanned = ids(Machine.watched(script, nowhere));
		assertEquals(scanned, ids(Machine.unwatched(script, nowhere)));
	}

	private static List<Integer> ids(Machine machine) {
		Reference reference = new Reference(machine);
		machine.kernel().events.add(reference);
		assertTrue(machine.run());
		reference.assertWindowIsFree();
		return reference.ids;
	}

	/** Says what the id of each newborn must be. */
	private static final class Reference implements KernelListener {

		private final Machine machine;
		private final Kernel k;
		private final SplitMix64 random;
		private final List<Integer> ids = new ArrayList<>();
		private int last;

		Reference(Machine machine) {
			this.machine = machine;
			k = machine.kernel();
			random = new SplitMix64(k.settings.seed());
		}

		@Override
		public void born(Proc parent, Proc child) {
			Fork1.Locals fork = (Fork1.Locals) machine.workload().stack().top();
			boolean high = fork.has(Constants.RFHIGHPID);
			assertEquals(firstFree(candidate(high), usedWithout(child)), child.getPid());
			last = high ? last : child.getPid();
			assertEquals(last, k.g.getNextpid());
			ids.add(child.getPid());
		}

		private int candidate(boolean high) {
			if (high) {
				return Math.max(last + 1, 10);
			}
			int step = k.g.getRandompid();
			return last + 1 + (step == 0 ? 0 : (int) (random.draw() % step));
		}

		private static int firstFree(int candidate, Set<Integer> used) {
			int id = candidate;
			while (id >= END || used.contains(id)) {
				id = id < END ? id + 1 : wrapped(id);
			}
			return id;
		}

		private static int wrapped(int id) {
			return id % END < 100 ? id % END + 100 : id % END;
		}

		private Set<Integer> usedWithout(Proc child) {
			Set<Integer> used = new TreeSet<>();
			for (Proc first : new Proc[] { k.g.getAllproc(), k.g.getZombproc() }) {
				for (Proc p = first; p != null; p = p.getListNext()) {
					if (p != child) {
						used.addAll(List.of(p.getPid(), p.getPgrp().getId(), p.getPgrp().getSession().getSid()));
					}
				}
			}
			return used;
		}

		void assertWindowIsFree() {
			for (int id : usedWithout(null)) {
				assertFalse(id > k.g.getNextpid() && id < k.g.getPidchecked(), () -> id + " lies in the window");
			}
		}
	}
}
