package org.forkscope.ui.internal.views.pids;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.AllocatorInfo.Scan;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Row;

/**
 * A step inside the allocator that was seen at a stop: instant, line, candidate, process looked at, round, phase, what comes next.
 *
 * @param position the instant
 * @param nextpid  the last id given out then
 * @param scan     the step
 * @param latest   whether it is the one that comes next now
 */
public record ScanRow(long position, int nextpid, Scan scan, boolean latest) implements Row {

	@Override
	public Object key() {
		return position;
	}

	@Override
	public List<Cell> cells() {
		return List.of(Cell.of(NLS.bind(Messages.ScanRow_instant, position)), Cell.of(scan.line()), Cell.of(scan.candidate()),
				Cell.of(scan.lookingAt() == null ? "" : scan.lookingAt().toString()),
				Cell.of(scan.zombies() ? Messages.ScanRow_zombies : Messages.ScanRow_live), Cell.of(scan.phase().name()),
				Cell.of(scan.text()).tip(scan.text()));
	}

	@Override
	public String icon() {
		return latest ? "current" : null;
	}
}
