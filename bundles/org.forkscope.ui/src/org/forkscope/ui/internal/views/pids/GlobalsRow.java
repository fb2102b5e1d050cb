package org.forkscope.ui.internal.views.pids;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.FieldPath;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.Row;

/**
 * The variables of the allocator: the instant, the last id given out, the end of the free window, the random step, the window.
 *
 * @param cells the columns
 */
record GlobalsRow(List<Cell> cells) implements Row {

	private static final Map<String, String> DOCS = Fields.kernel().struct("globals").orElseThrow().fields().stream()
			.collect(Collectors.toMap(FieldInfo::cName, FieldInfo::documentation));

	static GlobalsRow of(Moment moment, String instant, IdLine line) {
		AllocatorInfo now = moment.now().allocator();
		AllocatorInfo before = moment.before() == null ? now : moment.before().allocator();
		return new GlobalsRow(List.of(Cell.of(instant), global("nextpid", now.nextpid(), before.nextpid()),
				global("pidchecked", now.pidchecked(), before.pidchecked()), global("randompid", now.randompid(), before.randompid()),
				Cell.of(window(line))));
	}

	private static Cell global(String name, int now, int before) {
		return Cell.of(now).since(Integer.toString(before)).field(FieldPath.global(name)).tip(DOCS.get(name));
	}

	private static String window(IdLine line) {
		return line.hasWindow() ? NLS.bind(Messages.GlobalsRow_window, line.windowFirst(), line.windowLast()) : Messages.GlobalsRow_noWindow;
	}

	/** There is just one. */
	@Override
	public Object key() {
		return GlobalsRow.class;
	}

	@Override
	public String icon() {
		return null;
	}
}
