package org.forkscope.cli.internal.run;

import org.forkscope.cli.internal.workload.Together;

/**
 * How to run a script.
 *
 * @param until where to stop, or {@code null} to run to the end
 * @param dump  whether to print the state at the stop
 * @param check whether to check the kernel's invariants after every step
 * @param together how all processes run at once, or {@code null} to run one line after the other
 * @param print what to print, on the way or where the run stands at last, or {@code null} for nothing
 * @param journey where to stop and where to go from there, or {@code null}
 */
record RunOptions(Until until, boolean dump, boolean check, Together together, Print print, Journey journey) {

	/** Whether every step has to be seen. */
	boolean watchesSteps() {
		return until != null || check || together != null || print != null || journey != null;
	}

	/** Whether something is printed on the way, each time a place is reached. */
	boolean printsOnTheWay() {
		return print != null && print.hasPlace();
	}
}
