package org.forkscope.machine.session;

/** How far a step goes. */
public enum StepKind {
	/** The next step of the process, inside called functions too. */
	INTO,
	/** The next step of the process in the same function, or in its caller. */
	OVER,
	/** Until the function has returned. */
	RETURN,
	/** The next line of the workload, whoever executes it. */
	SCRIPT_LINE,
	/** The next phase of fork1, of the same process. */
	PHASE
}
