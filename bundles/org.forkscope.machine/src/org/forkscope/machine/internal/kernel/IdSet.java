package org.forkscope.machine.internal.kernel;

/**
 * A set of small numbers as a tree of words: bit n of a word above says whether word n below has a member. What is next is
 * found by looking at one or two words of each level, however thin the set is.
 */
final class IdSet {

	private static final int SHIFT = 6;

	private final long[][] levels;

	/** @param end the first number that is never a member */
	IdSet(int end) {
		int depth = 1;
		for (int words = words(end); words > 1; words = words(words)) {
			depth++;
		}
		levels = new long[depth][];
		int size = end;
		for (int i = 0; i < depth; i++) {
			size = words(size);
			levels[i] = new long[size];
		}
	}

	private static int words(int bits) {
		return (bits >> SHIFT) + 1;
	}

	void add(int member) {
		int at = member;
		for (long[] level : levels) {
			int word = at >> SHIFT;
			boolean known = level[word] != 0;
			level[word] |= 1L << at;
			if (known) {
				return;
			}
			at = word;
		}
	}

	void remove(int member) {
		int at = member;
		for (long[] level : levels) {
			int word = at >> SHIFT;
			level[word] &= ~(1L << at);
			if (level[word] != 0) {
				return;
			}
			at = word;
		}
	}

	/** The first member from a number on; -1 when there is none. */
	int next(int from) {
		int at = from;
		for (int i = 0; i < levels.length && at >> SHIFT < levels[i].length; i++) {
			long rest = levels[i][at >> SHIFT] >>> at;
			if (rest != 0) {
				return descend(i, at + Long.numberOfTrailingZeros(rest));
			}
			at = (at >> SHIFT) + 1;
		}
		return -1;
	}

	private int descend(int level, int at) {
		int member = at;
		for (int i = level - 1; i >= 0; i--) {
			member = (member << SHIFT) + Long.numberOfTrailingZeros(levels[i][member]);
		}
		return member;
	}

	/** The first number from there on that is no member; it may be past the end. */
	int nextFree(int from) {
		long[] words = levels[0];
		int word = from >> SHIFT;
		if (word >= words.length) {
			return from;
		}
		long free = ~words[word] & -1L << from;
		while (free == 0 && ++word < words.length) {
			free = ~words[word];
		}
		return (word << SHIFT) + (free == 0 ? 0 : Long.numberOfTrailingZeros(free));
	}
}
