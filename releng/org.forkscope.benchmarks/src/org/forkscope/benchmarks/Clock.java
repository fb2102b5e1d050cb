package org.forkscope.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures how long something takes, in seconds. */
final class Clock {

	private static final double NANOSECONDS = 1e9;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private Clock() {
	}

	/** Processor time of this thread. */
	static double processor(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS;
	}

	/** Time on the clock. */
	static double elapsed(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOSECONDS;
	}
}
