package org.forkscope.cli.internal.debug;

import org.forkscope.cli.internal.spec.StopSpec;

/**
 * A breakpoint of the user's.
 *
 * @param number    what the user calls it
 * @param spec      where, for whom, when
 * @param enabled   whether it stops the machine
 * @param temporary whether it is deleted at its first stop
 */
record Breakpoint(int number, StopSpec spec, boolean enabled, boolean temporary) {

	/** The name of its stop point. */
	String id() {
		return Integer.toString(number);
	}

	Breakpoint with(StopSpec newSpec) {
		return new Breakpoint(number, newSpec, enabled, temporary);
	}

	Breakpoint enabled(boolean on) {
		return new Breakpoint(number, spec, on, temporary);
	}
}
