package org.forkscope.machine.oracle;

/** The random source of specification §2. */
public final class SplitMix64 {
	private long state;

	public SplitMix64(long seed) {
		state = seed;
	}

	/** @return the next draw, 0 to 2^32-1 */
	public long draw() {
		state += 0x9e3779b97f4a7c15L;
		long z = state;
		z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		z ^= z >>> 31;
		return z >>> 32;
	}
}
