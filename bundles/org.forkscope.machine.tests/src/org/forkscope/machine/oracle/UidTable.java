package org.forkscope.machine.oracle;

import java.util.TreeMap;

/** Per user: number of processes, and of references to the entry (specification §2, uidinfo). */
final class UidTable {
	static final class Entry {
		final int uid;
		int proccnt;
		int ref;

		Entry(int uid) {
			this.uid = uid;
		}
	}

	final TreeMap<Integer, Entry> entries = new TreeMap<>();

	int proccnt(int uid) {
		Entry entry = entries.get(uid);
		return entry == null ? 0 : entry.proccnt;
	}

	void addProccnt(int uid, int difference) {
		entries.computeIfAbsent(uid, Entry::new).proccnt += difference;
	}

	void hold(int uid) {
		entries.computeIfAbsent(uid, Entry::new).ref++;
	}

	void drop(int uid) {
		if (--entries.get(uid).ref == 0) {
			entries.remove(uid);
		}
	}
}
