package org.forkscope.ui.internal.views.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.ui.internal.presentation.DebugTexts;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.FieldPath;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.ProcessNames;
import org.forkscope.ui.internal.views.ViewColors;

/** The columns of a process: name, state, uid, pgid, sid, flags. */
final class ProcessCells {

	private static final String UNKNOWN = "-";
	private static final int FLAGS = 5;
	/** The fields behind the {@link #texts}. */
	private static final List<Field> FIELDS = List.of(new Field("curproc", "p_stat"), new Field("curproc->p_cred->pc_ucred", "cr_uid"),
			new Field("curproc", "p_pgrp"), new Field("curproc->p_pgrp", "pg_session"), new Field("curproc", "p_flag"));

	private final Moment moment;
	private final ProcessId current;

	ProcessCells(Moment moment) {
		this.moment = moment;
		current = moment.now().stop().process();
	}

	/** @param before the same process at the stop before, or {@code null} */
	List<Cell> of(ProcessInfo process, ProcessInfo before) {
		List<String> now = texts(process);
		List<String> then = before == null ? null : texts(before);
		List<Cell> cells = new ArrayList<>(now.size() + 1);
		cells.add(name(process));
		for (int i = 0; i < now.size(); i++) {
			Cell cell = Cell.of(now.get(i)).since(then == null ? null : then.get(i));
			cells.add(now.get(i).equals(UNKNOWN) ? cell : cell.field(FIELDS.get(i).of(process.id())));
		}
		cells.set(1, cells.get(1).in(ViewColors.of(process.state())));
		cells.set(FLAGS, cells.get(FLAGS).tip(process.flags()));
		return List.copyOf(cells);
	}

	/** A field that is shown of every process. */
	private record Field(String structure, String name) {

		FieldPath of(ProcessId process) {
			return new FieldPath(process, structure, name);
		}
	}

	private static List<String> texts(ProcessInfo process) {
		return List.of(DebugTexts.state(process), number(process.uid()), number(process.pgid()), number(process.sid()),
				process.flags());
	}

	private static String number(int value) {
		return value < 0 ? UNKNOWN : Integer.toString(value);
	}

	private Cell name(ProcessInfo process) {
		String name = ProcessNames.name(process, moment.reused());
		if (process.isPeer()) {
			name = NLS.bind(isLeader(process) ? Messages.ProcessCells_leader : Messages.ProcessCells_peer, name, process.leader());
		}
		if (process.id().equals(current)) {
			name = NLS.bind(Messages.ProcessCells_current, name);
		}
		return Cell.of(name).tip(tip(process)).field(FieldPath.of(process.id(), "p_pid"));
	}

	private static boolean isLeader(ProcessInfo process) {
		return process.id().equals(process.leader());
	}

	private String tip(ProcessInfo process) {
		List<String> lines = new ArrayList<>();
		if (isNew(process)) {
			lines.add(Messages.ProcessCells_new);
		}
		lines.add(NLS.bind(Messages.ProcessCells_born, process.id().birth()));
		if (process.label() != null) {
			lines.add(NLS.bind(Messages.ProcessCells_label, process.label()));
		}
		if (process.peer() != null) {
			lines.add(NLS.bind(Messages.ProcessCells_nextPeer, process.peer()));
		}
		return String.join("\n", lines);
	}

	boolean isNew(ProcessInfo process) {
		return moment.before() != null && moment.before().process(process.id()) == null;
	}
}
