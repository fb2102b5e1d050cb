package org.forkscope.ui.internal.views.pids;

import java.util.List;

import org.forkscope.machine.session.AllocatorInfo.IdUse;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.FieldPath;
import org.forkscope.ui.internal.views.Row;
import org.forkscope.ui.internal.views.ViewColors;

/**
 * An id in use: id, process, members of the group, members of the session, whether the process is a zombie.
 *
 * @param use   who uses it
 * @param cells the columns
 */
public record IdRow(IdUse use, List<Cell> cells) implements Row {

	/** @param process name of the process that has it as pid; empty for none @param before who used it at the stop before */
	static IdRow of(IdUse use, String process, IdUse before) {
		boolean compare = before != null;
		return new IdRow(use, List.of(Cell.of(use.id()).field(field(use, "p_pid")),
				Cell.of(process).in(process.isEmpty() ? null : ViewColors.PID_IN_USE).field(field(use, "p_pid")),
				Cell.of(count(use.members())).since(compare ? count(before.members()) : null).in(ViewColors.GROUP_IN_USE),
				Cell.of(count(use.session())).since(compare ? count(before.session()) : null).in(ViewColors.SESSION_IN_USE),
				Cell.of(zombie(use)).since(compare ? zombie(before) : null).field(field(use, "p_stat"))));
	}

	private static FieldPath field(IdUse use, String name) {
		return use.process() == null ? null : FieldPath.of(use.process(), name);
	}

	private static String zombie(IdUse use) {
		return use.zombie() ? Messages.IdRow_zombie : "";
	}

	private static String count(int number) {
		return number == 0 ? "" : Integer.toString(number);
	}

	@Override
	public Object key() {
		return use.id();
	}

	@Override
	public String icon() {
		return null;
	}
}
