package org.forkscope.machine.oracle;

import java.util.BitSet;

/** Chooses process ids (specification §5.1 step 6). */
final class PidAllocator {
	int nextpid;
	int pidchecked;
	int randompid;

	private final int pidmax;
	private final SplitMix64 random;
	/** How many processes have this number as pid, pgid or sid. */
	private final int[] holders;
	private final BitSet used = new BitSet();

	PidAllocator(int pidmax, long seed) {
		this.pidmax = pidmax;
		random = new SplitMix64(seed);
		holders = new int[pidmax];
	}

	void hold(int id) {
		if (holders[id]++ == 0) {
			used.set(id);
		}
	}

	void drop(int id) {
		if (--holders[id] == 0) {
			used.clear(id);
		}
	}

	boolean isUsed(int id) {
		return used.get(id);
	}

	int holders(int id) {
		return holders[id];
	}

	int allocate(boolean high) {
		int candidate = nextpid + 1;
		if (high) {
			candidate = Math.max(candidate, 10);
		} else if (randompid != 0) {
			candidate += (int) (random.draw() % randompid);
		}
		int pid = freeFrom(candidate);
		if (high) {
			pidchecked = 0;
		} else {
			nextpid = pid;
		}
		return pid;
	}

	private int freeFrom(int candidate) {
		int c = candidate;
		while (true) {
			if (c >= pidmax) {
				c = wrapped(c);
				pidchecked = 0;
			}
			if (c < pidchecked) {
				return c;
			}
			pidchecked = pidmax;
			c = used.nextClearBit(c);
			if (c < pidmax) {
				int above = used.nextSetBit(c + 1);
				pidchecked = above < 0 ? pidmax : above;
				return c;
			}
		}
	}

	private int wrapped(int c) {
		int rest = c % pidmax;
		return rest < 100 ? rest + 100 : rest;
	}

	/** The rule for values written to kern.randompid (specification §5.6). */
	void setRandompid(int value) {
		if (value < 0 || value > pidmax - 100) {
			randompid = pidmax - 100;
		} else if (value <= 1) {
			randompid = 0;
		} else {
			randompid = Math.max(value, 100);
		}
	}
}
