package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.ProcessFilter;

/**
 * What narrows a breakpoint down, and what it does.
 *
 * @param filter   which processes stop
 * @param hitCount from which hit on it stops; 0 for every hit
 * @param message  printed instead of stopping; empty to stop
 * @param condition must hold for a hit; empty for none
 */
record Limits(ProcessFilter filter, int hitCount, String message, String condition) {

	static final Limits NONE = new Limits(ProcessFilter.ANY, 0, "", "");

	/** Those of a breakpoint. */
	static Limits of(MachineBreakpoint breakpoint) {
		return new Limits(breakpoint.getFilter(), breakpoint.getHitCount(), breakpoint.getMessage(),
				breakpoint.getCondition());
	}

	/** Gives them to a breakpoint. */
	void apply(MachineBreakpoint breakpoint) throws CoreException {
		if (!of(breakpoint).equals(this)) {
			breakpoint.setLimits(filter, hitCount, message, condition);
		}
	}

	/** What is wrong with what the user has typed, or {@code null}; an empty hit count is every hit. */
	static String problem(FilterKind kind, String process, String hitCount, String condition) {
		String problem = kind.problem(process);
		if (problem != null) {
			return problem;
		}
		boolean good = hitCount.isBlank() || number(hitCount.strip(), Integer.MAX_VALUE) >= 0;
		return good ? conditionProblem(condition) : NLS.bind(Messages.Limits_hitCount, hitCount);
	}

	private static String conditionProblem(String condition) {
		try {
			if (!condition.isBlank()) {
				Expression.parse(condition);
			}
			return null;
		} catch (ExpressionException e) {
			return e.withColumn();
		}
	}

	/** What the user has typed, in which there is no {@link #problem}. */
	static Limits parse(FilterKind kind, String process, String hitCount, String message, String condition) {
		return new Limits(kind.filter(process), Math.max(0, number(hitCount.strip(), Integer.MAX_VALUE)), message.strip(),
				condition.strip());
	}

	/** -1 for what is no number, or one that is too large. */
	static int number(String digits, int max) {
		try {
			int value = Integer.parseInt(digits);
			return value > max ? -1 : value;
		} catch (NumberFormatException e) {
			// the user has typed something else
			return -1;
		}
	}

	/** The hit count to show in a field. */
	String hitCountText() {
		return hitCount <= 0 ? "" : Integer.toString(hitCount);
	}
}
