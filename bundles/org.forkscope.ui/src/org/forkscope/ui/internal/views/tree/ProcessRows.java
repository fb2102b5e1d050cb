package org.forkscope.ui.internal.views.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.Moment;

/**
 * The tree of processes at one stop: children under their parents, in the order of the kernel's lists. A newborn that has no
 * parent yet is under the process that makes it. Nothing is left out because a list is broken: what no list leads to is a root.
 */
public final class ProcessRows {

	/** So many children of a parent are shown at first; the viewer offers the rest in portions. */
	static final int PORTION = 200;

	private static final int INIT = 1;

	private final Snapshot now;
	private final Moment moment;
	private final Filter filter;
	private final Map<ProcessId, ProcessId> parents = new HashMap<>();
	private final Map<ProcessId, ProcessRow> rows = new LinkedHashMap<>();
	private final List<ProcessRow> roots = new ArrayList<>();

	/** Which processes are shown. */
	public record Filter(boolean zombies, boolean kernel) {

		boolean shows(ProcessInfo process) {
			return (zombies || process.state() != ProcessState.ZOMBIE) && (kernel || !isKernel(process));
		}

		private static boolean isKernel(ProcessInfo process) {
			return process.pid() != INIT && List.of(process.flags().split("\\|")).contains("P_SYSTEM");
		}
	}

	private ProcessRows(Moment moment, Filter filter) {
		this.moment = moment;
		this.now = moment.now();
		this.filter = filter;
	}

	/** Computes the tree. */
	public static ProcessRows of(Moment moment, Filter filter) {
		ProcessRows tree = new ProcessRows(moment, filter);
		tree.collectParents();
		tree.makeRows();
		tree.link();
		tree.cutCircles();
		tree.bringForward();
		return tree;
	}

	private void collectParents() {
		for (ProcessInfo process : now.processes()) {
			process.children().forEach(child -> parents.putIfAbsent(child, process.id()));
		}
		for (ProcessInfo process : now.processes()) {
			if (process.newborn() != null) {
				parents.putIfAbsent(process.newborn(), process.id());
			}
		}
	}

	private void makeRows() {
		ProcessCells cells = new ProcessCells(moment);
		for (ProcessInfo process : now.processes()) {
			if (filter.shows(process)) {
				ProcessInfo before = moment.before() == null ? null : moment.before().process(process.id());
				rows.put(process.id(), new ProcessRow(process, cells.of(process, before), cells.isNew(process)));
			}
		}
	}

	/** Children come in list order, so parents add them; what a hidden parent has goes to the next one that is shown. */
	private void link() {
		for (ProcessInfo process : now.processes()) {
			process.children().forEach(child -> link(child, process.id()));
			if (process.newborn() != null) {
				link(process.newborn(), process.id());
			}
		}
		rows.values().stream().filter(row -> row.parent() == null).forEach(roots::add);
	}

	private void link(ProcessId child, ProcessId claimed) {
		ProcessRow row = rows.get(child);
		if (row != null && row.parent() == null && claimed.equals(parents.get(child))) {
			ProcessRow parent = shown(claimed);
			if (parent != null && parent != row) {
				parent.add(row);
			}
		}
	}

	private ProcessRow shown(ProcessId id) {
		ProcessId at = id;
		for (int i = 0; at != null && rows.get(at) == null && i < parents.size(); i++) {
			at = parents.get(at);
		}
		return rows.get(at);
	}

	/** Where parents go round in a circle, one of them is shown as a root. */
	private void cutCircles() {
		Set<ProcessRow> reached = new HashSet<>();
		roots.forEach(root -> reach(root, reached));
		for (ProcessRow row : rows.values()) {
			if (!reached.contains(row)) {
				row.detach();
				roots.add(row);
				reach(row, reached);
			}
		}
	}

	private static void reach(ProcessRow root, Set<ProcessRow> reached) {
		Deque<ProcessRow> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			ProcessRow row = open.pop();
			reached.add(row);
			open.addAll(row.children());
		}
	}

	/** What the stop is about, what is selected and what is new is never behind the first portion. */
	private void bringForward() {
		Set<ProcessRow> wanted = new HashSet<>();
		Stream.concat(Stream.of(rows.get(now.stop().process()), selected()).filter(Objects::nonNull),
				rows.values().stream().filter(ProcessRow::isChanged).limit(PORTION / 2)).forEach(row -> addWithParents(row, wanted));
		rows.values().forEach(row -> row.bringForward(wanted, PORTION));
	}

	private static void addWithParents(ProcessRow row, Set<ProcessRow> wanted) {
		for (ProcessRow at = row; at != null && wanted.add(at);) {
			at = at.parent();
		}
	}

	/** The rows without a parent, by pid. */
	public List<ProcessRow> roots() {
		return List.copyOf(roots);
	}

	/** All rows, by pid. */
	public List<ProcessRow> all() {
		return List.copyOf(rows.values());
	}

	/** The process that is selected in the Debug view, or {@code null}. */
	public ProcessRow selected() {
		return moment.process() == null ? null : rows.get(moment.process().id());
	}
}
