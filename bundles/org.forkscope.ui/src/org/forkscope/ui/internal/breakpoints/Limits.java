package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.MachineBreakpoint;

/**
 * What narrows a breakpoint down.
 *
 * @param pid      of the only process that stops; -1 for any
 * @param hitCount from which hit on it stops; 0 for every hit
 */
record Limits(int pid, int hitCount) {

	static final Limits NONE = new Limits(-1, 0);

	private static final int MAX_PID = 999_999;

	/** Those of a breakpoint. */
	static Limits of(MachineBreakpoint breakpoint) {
		return new Limits(breakpoint.getPid(), breakpoint.getHitCount());
	}

	/** Gives them to a breakpoint. */
	void apply(MachineBreakpoint breakpoint) throws CoreException {
		if (!of(breakpoint).equals(this)) {
			breakpoint.setPid(pid);
			breakpoint.setHitCount(hitCount);
		}
	}

	/** What is wrong with what the user has typed, or {@code null}; an empty field is no limit. */
	static String problem(String pid, String hitCount) {
		if (number(pid, MAX_PID) == null) {
			return NLS.bind(Messages.Limits_pid, MAX_PID, pid);
		}
		return number(hitCount, Integer.MAX_VALUE) == null ? NLS.bind(Messages.Limits_hitCount, hitCount) : null;
	}

	/** What the user has typed, in which there is no {@link #problem}. */
	static Limits parse(String pid, String hitCount) {
		return new Limits(number(pid, MAX_PID), Math.max(0, number(hitCount, Integer.MAX_VALUE)));
	}

	/** -1 for nothing, {@code null} for no number that is allowed. */
	private static Integer number(String text, int max) {
		String digits = text.strip();
		if (digits.isEmpty()) {
			return -1;
		}
		try {
			int value = Integer.parseInt(digits);
			return value < 0 || value > max ? null : Integer.valueOf(value);
		} catch (NumberFormatException e) {
			// the user has typed something else
			return null;
		}
	}

	/** The pid to show in a field. */
	String pidText() {
		return pid < 0 ? "" : Integer.toString(pid);
	}

	/** The hit count to show in a field. */
	String hitCountText() {
		return hitCount <= 0 ? "" : Integer.toString(hitCount);
	}
}
