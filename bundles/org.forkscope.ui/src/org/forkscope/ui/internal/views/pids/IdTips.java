package org.forkscope.ui.internal.views.pids;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Says who uses an id. Immutable. */
final class IdTips {

	private final IdLine line;
	private final Map<Integer, IdRow> rows = new HashMap<>();

	IdTips(IdLine line, List<IdRow> ids) {
		this.line = line;
		ids.forEach(row -> rows.put(row.use().id(), row));
	}

	/** A sentence about the ids of a range. */
	String tip(Axis.Range ids) {
		return ids.size() == 1 ? tip(ids.first()) : NLS.bind(Messages.IdTips_range, new Object[] { ids.first(), ids.last(),
				count(line.pids(), ids), count(line.groups(), ids), count(line.sessions(), ids) });
	}

	private static int count(int[] lane, Axis.Range ids) {
		return IdLine.count(lane, ids.first(), ids.last());
	}

	private String tip(int id) {
		List<String> parts = new ArrayList<>();
		IdRow row = rows.get(id);
		if (row != null) {
			addUses(row, parts);
		} else {
			boolean inWindow = id >= line.windowFirst() && id <= line.windowLast();
			parts.add(inWindow ? Messages.IdTips_inWindow : Messages.IdTips_free);
		}
		line.markers().stream().filter(marker -> marker.id() == id).forEach(marker -> parts.add(marker.label()));
		return NLS.bind(Messages.IdTips_id, id, String.join("; ", parts));
	}

	private static void addUses(IdRow row, List<String> parts) {
		if (row.use().process() != null) {
			parts.add(NLS.bind(row.use().zombie() ? Messages.IdTips_zombie : Messages.IdTips_pid, row.cells().get(1).text()));
		}
		if (row.use().members() > 0) {
			parts.add(NLS.bind(Messages.IdTips_group, row.use().members()));
		}
		if (row.use().session() > 0) {
			parts.add(NLS.bind(Messages.IdTips_session, row.use().session()));
		}
	}
}
