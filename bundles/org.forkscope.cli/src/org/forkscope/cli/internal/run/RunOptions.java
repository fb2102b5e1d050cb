package org.forkscope.cli.internal.run;

/**
 * How to run a script.
 *
 * @param until where to stop, or {@code null} to run to the end
 * @param dump  whether to print the state at the stop
 * @param check whether to check the kernel's invariants after every step
 * @param together how all processes run at once, or {@code null} to run one line after the other
 * @param print what to print on the way, or {@code null} for nothing
 */
record RunOptions(Until until, boolean dump, boolean check, Together together, Print print) {

	/** Whether every step has to be seen. */
	boolean watchesSteps() {
		return until != null || check || together != null || print != null;
	}
}
