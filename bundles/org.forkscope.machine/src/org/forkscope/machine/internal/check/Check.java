package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

/** Looks whether one invariant holds. Takes time in proportion to the number of processes, and never changes the machine. */
@FunctionalInterface
interface Check {

	/** @param broken takes a sentence for each place where it does not hold */
	void check(Scene scene, Consumer<String> broken);
}
