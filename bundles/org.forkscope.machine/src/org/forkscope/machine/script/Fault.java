package org.forkscope.machine.script;

/** Ends the checking of a line that is in error. Never leaves the package. */
final class Fault extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	Fault(Problem problem) {
		super(problem.message(), null, false, false);
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
