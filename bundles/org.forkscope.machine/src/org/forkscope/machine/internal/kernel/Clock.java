package org.forkscope.machine.internal.kernel;

/** The machine's clock and its random source. Neither looks outside the machine. */
public final class Clock {

	private static final long GOLDEN = 0x9e3779b97f4a7c15L;

	private final Kernel k;

	Clock(Kernel k) {
		this.k = k;
	}

	/** Advances the clock by a tick and tells the time: what taking a start time does. */
	long microtime() {
		k.g.setTicks(k.g.getTicks() + 1);
		return k.g.getTicks();
	}

	/** Draws a number of 32 bits, unsigned: SplitMix64. */
	long random() {
		long state = k.g.getRandomState() + GOLDEN;
		k.g.setRandomState(state);
		long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		z ^= z >>> 31;
		return z >>> 32;
	}
}
