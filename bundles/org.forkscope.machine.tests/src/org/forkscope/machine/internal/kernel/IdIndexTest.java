package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.forkscope.machine.PropertyTest;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The index of used ids finds what looking through a plain sorted set finds. */
class IdIndexTest extends PropertyTest {

	private static final int END = 5000;

	@Property
	void aSetOfIdsKnowsWhatIsNextAndWhatIsFree(@ForAll @Size(max = 300) List<@IntRange(max = END - 1) Integer> toggles,
			@ForAll @IntRange(max = END - 1) int from) {
		IdSet set = new IdSet(END);
		TreeSet<Integer> plain = new TreeSet<>();
		for (int id : toggles) {
			if (plain.remove(id)) {
				set.remove(id);
			} else {
				plain.add(id);
				set.add(id);
			}
			assertEquals(Objects.requireNonNullElse(plain.ceiling(id), -1), set.next(id));
			assertEquals(smallestFree(plain, id), set.nextFree(id));
		}
		assertEquals(Objects.requireNonNullElse(plain.ceiling(from), -1), set.next(from));
		assertEquals(smallestFree(plain, from), set.nextFree(from));
	}

	private static int smallestFree(TreeSet<Integer> used, int from) {
		int id = from;
		while (used.contains(id)) {
			id++;
		}
		return id;
	}

	@Property
	void aDenseSetIsFullUpToItsEnd(@ForAll @IntRange(min = 1, max = END) int end, @ForAll @IntRange(max = END) int hole) {
		IdSet set = new IdSet(end);
		for (int id = 0; id < end; id++) {
			set.add(id);
		}
		assertEquals(end, set.nextFree(0));
		int freed = hole % end;
		set.remove(freed);
		assertEquals(freed, set.nextFree(0));
		assertEquals(freed + 1 == end ? -1 : freed + 1, set.next(freed));
	}

	/** Positive numbers use an id once more, as a pid, a group or a session; negative ones release it. */
	@Property
	void anIdIsFreeAfterItsLastUse(@ForAll @Size(max = 200) List<@IntRange(min = -99, max = 99) Integer> uses) {
		IdIndex index = new IdIndex(100);
		TreeMap<Integer, Integer> plain = new TreeMap<>();
		for (int use : uses) {
			int id = Math.abs(use);
			int count = plain.getOrDefault(id, 0);
			if (use >= 0 && count < 3) {
				plain.put(id, count + 1);
				index.use(id);
			} else if (use < 0 && count > 0) {
				plain.put(id, count - 1);
				index.release(id);
			}
			plain.values().removeIf(left -> left == 0);
			assertEquals(smallestFree(new TreeSet<>(plain.keySet()), id), index.firstFree(id));
			assertEquals(Objects.requireNonNullElse(plain.higherKey(id), 100), index.firstUsedAfter(id));
		}
	}
}
