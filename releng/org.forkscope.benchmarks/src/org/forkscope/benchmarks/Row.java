package org.forkscope.benchmarks;

import java.util.Arrays;

/**
 * One line of the result.
 *
 * @param id     name of what was measured, for programs
 * @param unit   of the values
 * @param values one for each repetition, sorted
 * @param aim    the value to reach; NaN for none
 * @param atMost whether the aim is an upper limit
 */
record Row(String id, String unit, double[] values, double aim, boolean atMost) {

	Row {
		values = values.clone();
		Arrays.sort(values);
	}

	static Row atLeast(double aim, String id, String unit, double... values) {
		return new Row(id, unit, values, aim, false);
	}

	static Row atMost(double aim, String id, String unit, double... values) {
		return new Row(id, unit, values, aim, true);
	}

	static Row withoutAim(String id, String unit, double... values) {
		return new Row(id, unit, values, Double.NaN, true);
	}

	/** What was measured, for people. */
	String title() {
		return Messages.text("row." + id);
	}

	double min() {
		return values[0];
	}

	double max() {
		return values[values.length - 1];
	}

	double median() {
		int middle = values.length / 2;
		return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
	}

	boolean hasAim() {
		return !Double.isNaN(aim);
	}

	/** Whether the median reaches the aim. */
	boolean reached() {
		return atMost ? median() <= aim : median() >= aim;
	}
}
