package org.forkscope.ui.internal.views.choices;

import java.util.List;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Row;

/**
 * Somebody who can take the next step.
 *
 * @param key     what a list of choices calls it
 * @param process the process; {@code null} for the kernel's own work
 * @param chosen  whether it will take the step as things are
 */
public record ChoiceRow(String key, ProcessId process, boolean chosen, List<Cell> cells) implements Row {

	@Override
	public String icon() {
		return chosen ? "current" : "state-runnable";
	}
}
