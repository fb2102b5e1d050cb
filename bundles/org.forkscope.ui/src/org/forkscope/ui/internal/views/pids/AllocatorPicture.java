package org.forkscope.ui.internal.views.pids;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.AllocatorInfo.IdUse;
import org.forkscope.machine.session.AllocatorInfo.Scan;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.ProcessNames;

/**
 * All that the view shows at one stop.
 *
 * @param globals the variables of the allocator
 * @param line    the number line
 * @param ids     the ids in use, ascending
 * @param scan    what a fork is doing in the allocator
 * @param steps   its steps so far, the latest first
 * @param tips    who uses an id, in a sentence
 */
record AllocatorPicture(GlobalsRow globals, IdLine line, List<IdRow> ids, String scan, List<ScanRow> steps, IdTips tips) {

	static AllocatorPicture of(Moment moment, String instant, List<ScanRow> steps) {
		AllocatorInfo allocator = moment.now().allocator();
		List<IdRow> ids = ids(moment);
		IdLine line = new IdLine(allocator, markers(allocator));
		return new AllocatorPicture(GlobalsRow.of(moment, instant, line), line, ids, scan(moment), steps, new IdTips(line, ids));
	}

	private static List<IdRow> ids(Moment moment) {
		List<IdRow> rows = new ArrayList<>();
		Uses before = moment.before() == null ? null : new Uses(moment.before().allocator());
		for (IdUse use : moment.now().allocator().used()) {
			rows.add(IdRow.of(use, name(moment, use.process()), before == null ? null : before.of(use.id())));
		}
		return List.copyOf(rows);
	}

	/** The ids of a stop, asked for in ascending order. */
	private static final class Uses {

		private final List<IdUse> used;
		private int at;

		Uses(AllocatorInfo allocator) {
			used = allocator.used();
		}

		IdUse of(int id) {
			while (at < used.size() && used.get(at).id() < id) {
				at++;
			}
			return at < used.size() && used.get(at).id() == id ? used.get(at) : new IdUse(id, null, false, 0, 0);
		}
	}

	private static String name(Moment moment, ProcessId id) {
		ProcessInfo process = id == null ? null : moment.now().process(id);
		return process == null ? "" : ProcessNames.name(process, moment.reused());
	}

	private static List<Marker> markers(AllocatorInfo allocator) {
		List<Marker> markers = new ArrayList<>();
		markers.add(marker(Messages.AllocatorPicture_nextpid, allocator.nextpid(), false));
		markers.add(marker(Messages.AllocatorPicture_pidchecked, allocator.pidchecked(), false));
		if (allocator.scan() != null) {
			markers.add(marker(Messages.AllocatorPicture_candidate, allocator.scan().candidate(), true));
		}
		return List.copyOf(markers);
	}

	private static Marker marker(String text, int id, boolean moves) {
		return new Marker(id, NLS.bind(text, id), moves);
	}

	private static String scan(Moment moment) {
		Snapshot now = moment.now();
		Scan scan = now.allocator().scan();
		if (scan == null) {
			return Messages.AllocatorPicture_noScan;
		}
		String what = NLS.bind(Messages.AllocatorPicture_scan,
				new Object[] { name(moment, scan.forker()), scan.candidate(), scan.phase(), scan.line() });
		if (scan.lookingAt() == null) {
			return what;
		}
		String round = scan.zombies() ? Messages.AllocatorPicture_zombies : Messages.AllocatorPicture_live;
		return what + ' ' + NLS.bind(round, name(moment, scan.lookingAt()));
	}
}
