package org.forkscope.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures how long something takes, in seconds. */
final class Clock {

	private static final double NANOSECONDS = 1e9;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private Clock() {
	}

	/** Processor time that this thread has used so far. */
	static double processor() {
		return THREADS.getCurrentThreadCpuTime() / NANOSECONDS;
	}

	/** Processor time of this thread for some work. */
	static double processor(Runnable work) {
		double start = processor();
		work.run();
		return processor() - start;
	}

	/** Time on the clock. */
	static double elapsed(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOSECONDS;
	}
}
