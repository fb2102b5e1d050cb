package org.forkscope.benchmarks;

import java.util.function.DoubleSupplier;

/**
 * How often something is measured.
 *
 * @param warmUps     runs that do not count
 * @param repetitions runs that count
 */
record Plan(int warmUps, int repetitions) {

	static final Plan FULL = new Plan(5, 9);
	static final Plan QUICK = new Plan(2, 3);

	/** Measures after warming up. */
	double[] measure(DoubleSupplier measurement) {
		for (int i = 0; i < warmUps; i++) {
			measurement.getAsDouble();
		}
		double[] values = new double[repetitions];
		for (int i = 0; i < repetitions; i++) {
			values[i] = measurement.getAsDouble();
		}
		return values;
	}
}
