package org.forkscope.machine.oracle;

import java.util.TreeMap;

/** Use counts of files by path (specification §2, vnode). A null path stands for no file. */
final class VnodeTable {
	final TreeMap<String, Integer> usecounts = new TreeMap<>();

	String use(String path) {
		if (path != null) {
			usecounts.merge(path, 1, Integer::sum);
		}
		return path;
	}

	void release(String path) {
		if (path != null) {
			usecounts.merge(path, -1, (count, minusOne) -> count == 1 ? null : count + minusOne);
		}
	}
}
