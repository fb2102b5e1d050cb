package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A list of processes with an order of its own; each process at most once. */
final class ProcList implements Iterable<Proc> {
	private final Map<Proc, Node> nodes = new IdentityHashMap<>(4);
	private final Node ring = new Node(null);

	private static final class Node {
		final Proc proc;
		Node previous = this;
		Node next = this;

		Node(Proc proc) {
			this.proc = proc;
		}
	}

	boolean isEmpty() {
		return nodes.isEmpty();
	}

	int size() {
		return nodes.size();
	}

	boolean contains(Proc proc) {
		return nodes.containsKey(proc);
	}

	Proc first() {
		return ring.next.proc;
	}

	void addFirst(Proc proc) {
		insert(ring, proc);
	}

	void addAfter(Proc earlier, Proc proc) {
		insert(nodes.get(earlier), proc);
	}

	private void insert(Node before, Proc proc) {
		Node node = new Node(proc);
		if (nodes.put(proc, node) != null) {
			throw new IllegalStateException("twice on a list: " + proc);
		}
		node.previous = before;
		node.next = before.next;
		before.next.previous = node;
		before.next = node;
	}

	/** Takes the process off the list; nothing if it is not on it. */
	void remove(Proc proc) {
		Node node = nodes.remove(proc);
		if (node != null) {
			node.previous.next = node.next;
			node.next.previous = node.previous;
		}
	}

	List<Proc> copy() {
		List<Proc> copy = new ArrayList<>(nodes.size());
		forEach(copy::add);
		return copy;
	}

	@Override
	public Iterator<Proc> iterator() {
		return new Iterator<>() {
			private Node at = ring;

			@Override
			public boolean hasNext() {
				return at.next != ring;
			}

			@Override
			public Proc next() {
				at = at.next;
				return at.proc;
			}
		};
	}
}
