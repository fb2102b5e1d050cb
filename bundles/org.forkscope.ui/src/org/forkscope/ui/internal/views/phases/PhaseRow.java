package org.forkscope.ui.internal.views.phases;

import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Row;

/**
 * A phase: progress of the selected process and name, processes inside, hits, lines, summary.
 *
 * @param phase      the phase
 * @param isCurrent  whether the selected process is at it
 * @param breakpoint the breakpoint at it
 * @param cells      the columns
 */
public record PhaseRow(Phase phase, boolean isCurrent, PhaseStop breakpoint, List<Cell> cells) implements Row {

	@Override
	public Object key() {
		return phase;
	}

	@Override
	public String icon() {
		return switch (breakpoint) {
			case NONE -> null;
			case ENABLED -> "phase-breakpoint";
			case DISABLED -> "phase-breakpoint-disabled";
		};
	}
}
