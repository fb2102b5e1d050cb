package org.forkscope.machine.internal.state;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.forkscope.model.KernelObject;

/**
 * The contents of all objects that can be reached from a root, at one moment. They go back into the same objects: whoever holds
 * one of them sees it as it was. Immutable; belongs to the thread that owns the objects.
 */
public final class Checkpoint {

	/** The kernel's structures, whose writes can be followed. */
	private final Map<Object, Object[]> structures = new IdentityHashMap<>();
	private final Map<Object, Object[]> others = new IdentityHashMap<>();
	private final List<Kind> kinds;

	/**
	 * Saves what is there now.
	 *
	 * @param previous an earlier checkpoint of the same root, or {@code null}: contents that have not changed are shared with it
	 * @throws IllegalStateException when an object has contents of which nothing is known
	 */
	Checkpoint(Object root, Checkpoint previous) {
		Deque<Object> found = new ArrayDeque<>();
		found.add(root);
		while (!found.isEmpty()) {
			Object object = found.remove();
			Map<Object, Object[]> place = place(object);
			if (!place.containsKey(object)) {
				Contents how = Contents.of(object.getClass());
				Object[] saved = how.save(object);
				place.put(object, previous == null ? saved : previous.shared(object, how, saved));
				find(saved, how.first(), found);
			}
		}
		kinds = Kind.of(others);
	}

	private Map<Object, Object[]> place(Object object) {
		return object instanceof KernelObject ? structures : others;
	}

	/** The contents here if they are the same as those just saved, so that the same array serves both. */
	private Object[] shared(Object object, Contents how, Object[] saved) {
		Object[] here = place(object).get(object);
		return here != null && how.same(here, saved) ? here : saved;
	}

	private void find(Object[] saved, int first, Deque<Object> found) {
		for (int i = first; i < saved.length; i++) {
			Object value = saved[i];
			if (value != null && Contents.of(value.getClass()) != Contents.NONE && !place(value).containsKey(value)) {
				found.add(value);
			}
		}
	}

	/** Puts all contents back. */
	void restore() {
		structures.forEach(Checkpoint::restore);
		kinds.forEach(Kind::restore);
	}

	/** Puts the contents of some structures back, and those of everything that is no structure. */
	void restore(Collection<KernelObject> changed) {
		for (KernelObject object : changed) {
			Object[] saved = structures.get(object);
			if (saved != null) {
				restore(object, saved);
			}
		}
		kinds.forEach(Kind::restore);
	}

	private static void restore(Object object, Object[] saved) {
		Contents.of(object.getClass()).restore(object, saved);
	}

	/** How many objects have their contents in common with another checkpoint, without a second copy. */
	int sharedWith(Checkpoint other) {
		return sharedWith(structures, other.structures) + sharedWith(others, other.others);
	}

	private static int sharedWith(Map<Object, Object[]> one, Map<Object, Object[]> other) {
		return (int) one.entrySet().stream().filter(entry -> other.get(entry.getKey()) == entry.getValue()).count();
	}

	/** How many objects there are: a measure of what saving and restoring costs. */
	public int size() {
		return structures.size() + others.size();
	}
}
