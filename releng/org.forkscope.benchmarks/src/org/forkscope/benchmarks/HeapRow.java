package org.forkscope.benchmarks;

import java.lang.ref.Reference;

import org.forkscope.machine.Machine;

/** Memory of a machine full of processes. */
final class HeapRow {

	private static final int LIVE = 30_000;
	private static final double AIM = 256;
	private static final double MEBIBYTE = 1 << 20;

	private HeapRow() {
	}

	static Row measure(Plan plan) {
		return Row.atMost(AIM, "heap", "MiB", plan.measure(HeapRow::mebibytes));
	}

	/** The machine and its script, without what was there before. */
	private static double mebibytes() {
		double before = used();
		Machine machine = Machine.unwatched(Scripts.parse(Scripts.forks(LIVE, 0)), null);
		machine.run();
		double after = used();
		Reference.reachabilityFence(machine);
		return after - before;
	}

	/** What the heap holds, in mebibytes. */
	static double used() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEBIBYTE;
	}
}
