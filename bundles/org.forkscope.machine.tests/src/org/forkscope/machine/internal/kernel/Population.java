package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.forkscope.machine.Machine;
import org.forkscope.model.Globals;
import org.forkscope.model.Proc;

/** The processes of a machine, and a way to count things that they refer to. */
final class Population {

	final Globals g;
	final List<Proc> live;
	final List<Proc> zombies;
	final List<Proc> all = new ArrayList<>();

	Population(Machine machine) {
		g = machine.kernel().g;
		live = along(g.getAllproc(), Proc::getListNext);
		zombies = along(g.getZombproc(), Proc::getListNext);
		all.addAll(live);
		all.addAll(zombies);
	}

	/** A linked list as a plain one. @throws IllegalStateException when it does not end */
	static <T> List<T> along(T first, UnaryOperator<T> next) {
		List<T> elements = new ArrayList<>();
		for (T element = first; element != null; element = next.apply(element)) {
			elements.add(element);
			if (elements.size() > 1000) {
				throw new IllegalStateException("the list does not end");
			}
		}
		return elements;
	}

	/** The ids of the processes of a linked list. */
	static List<Integer> ids(Proc first, UnaryOperator<Proc> next) {
		return ids(along(first, next));
	}

	/** The ids of processes. */
	static List<Integer> ids(List<Proc> processes) {
		return processes.stream().map(Proc::getPid).toList();
	}

	/** How often each of some structures is referred to. */
	static final class Tally {

		private final Map<Object, Integer> counts = new IdentityHashMap<>();

		/** Counts a reference; NULL refers to nothing. @return whether it is the structure's first */
		boolean add(Object structure) {
			return structure != null && counts.merge(structure, 1, Integer::sum) == 1;
		}

		int of(Object structure) {
			return counts.getOrDefault(structure, 0);
		}

		Iterable<Object> structures() {
			return counts.keySet();
		}

		int size() {
			return counts.size();
		}
	}
}
