package org.forkscope.benchmarks;

import java.util.Arrays;

/** Measures cycles in a process of its own and prints the shortest time in seconds. */
final class CyclesProcess {

	private static final int LIVE = 1000;

	private CyclesProcess() {
	}

	/** @param args runs to warm up, runs that count */
	public static void main(String[] args) {
		Plan plan = new Plan(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
		Cycles cycles = new Cycles(LIVE, 0);
		double[] seconds = plan.measure(() -> cycles.seconds(machine -> {
		}));
		System.out.println(Arrays.stream(seconds).min().getAsDouble());
	}
}
