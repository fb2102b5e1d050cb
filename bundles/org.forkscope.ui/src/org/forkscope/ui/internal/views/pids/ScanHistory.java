package org.forkscope.ui.internal.views.pids;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.AllocatorInfo.Scan;
import org.forkscope.machine.session.Snapshot;

/** The steps of one fork inside the allocator, as far as the machine stood still at them; the latest first. For one thread. */
final class ScanHistory {

	private static final int LIMIT = 100;

	private final List<ScanRow> rows = new ArrayList<>();

	/** Takes a stop into account. @return the steps of the fork that is in the allocator now; empty when none is */
	List<ScanRow> look(Snapshot snapshot) {
		AllocatorInfo allocator = snapshot.allocator();
		long position = snapshot.position();
		if (allocator.scan() == null) {
			rows.clear();
			return List.of();
		}
		rows.removeIf(row -> row.position() >= position);
		if (!rows.isEmpty() && isOtherFork(rows.get(0), allocator)) {
			rows.clear();
		}
		rows.replaceAll(row -> new ScanRow(row.position(), row.nextpid(), row.scan(), false));
		rows.add(0, new ScanRow(position, allocator.nextpid(), allocator.scan(), true));
		if (rows.size() > LIMIT) {
			rows.remove(LIMIT);
		}
		return List.copyOf(rows);
	}

	/** A fork starts once, and the last id changes only when it has found one. */
	private static boolean isOtherFork(ScanRow last, AllocatorInfo allocator) {
		Scan scan = allocator.scan();
		boolean starts = scan.phase() == Phase.PID_START && last.scan().phase() != Phase.PID_START;
		boolean oneIsDone = allocator.nextpid() != last.nextpid() && scan.phase().compareTo(Phase.PID_COMMIT) < 0;
		return !scan.forker().equals(last.scan().forker()) || starts || oneIsDone;
	}
}
