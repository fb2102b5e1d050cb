package org.forkscope.cli.internal.debug;

import java.util.Optional;

import org.forkscope.cli.internal.spec.StopSpec;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.StopPoint;

/**
 * A breakpoint of the user's.
 *
 * @param number    what the user calls it
 * @param spec      where, for whom, when
 * @param enabled   whether it stops the machine
 * @param temporary whether it is deleted at its first stop
 * @param message   what it prints instead of stopping the machine; {@code null} to stop it
 */
record Breakpoint(int number, StopSpec spec, boolean enabled, boolean temporary, FormattedMessage message) {

	/** The name of its stop point. */
	String id() {
		return Integer.toString(number);
	}

	Breakpoint with(StopSpec newSpec) {
		return new Breakpoint(number, newSpec, enabled, temporary, message);
	}

	/** Its stop point in a script; nothing when the script has no such place. */
	Optional<StopPoint> in(Script script) {
		return spec.in(script, id()).map(point -> message == null ? point : point.printing(message));
	}

	/** What the user calls it. */
	String text() {
		return message == null ? spec.toString() : Messages.Dprintf_text.text(spec, message);
	}

	Breakpoint enabled(boolean on) {
		return new Breakpoint(number, spec, on, temporary, message);
	}
}
