package org.forkscope.machine.oracle;

import java.util.List;

/** Random choices that depend on a seed only. */
final class Dice {
	private final SplitMix64 random;

	Dice(long seed) {
		random = new SplitMix64(seed);
	}

	/** 0 to {@code bound} - 1. */
	int below(int bound) {
		return (int) (random.draw() % bound);
	}

	/** Both ends included. */
	int between(int least, int most) {
		return least + below(most - least + 1);
	}

	boolean percent(int chance) {
		return below(100) < chance;
	}

	long word() {
		return random.draw();
	}

	<T> T pick(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	@SafeVarargs
	final <T> T pick(T... choices) {
		return choices[below(choices.length)];
	}
}
