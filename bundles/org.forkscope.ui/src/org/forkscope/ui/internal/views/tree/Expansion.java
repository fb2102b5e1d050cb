package org.forkscope.ui.internal.views.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.forkscope.machine.session.ProcessId;

/** Opens each parent once, when it is first seen with children; from then on the user decides. */
final class Expansion {

	/** Deeper than this nothing opens by itself: a long chain of forks would fill the screen. */
	private static final int DEPTH = 12;

	private final TreeViewer viewer;
	private final int portion;
	private Set<ProcessId> seen = new HashSet<>();

	/** @param portion so many children of a parent are in the tree at first */
	Expansion(TreeViewer viewer, int portion) {
		this.viewer = viewer;
		this.portion = portion;
	}

	void expandNew(ProcessRows rows) {
		Set<ProcessId> now = new HashSet<>();
		expandNew(rows.roots(), 0, now);
		seen = now;
	}

	private void expandNew(List<ProcessRow> rows, int depth, Set<ProcessId> now) {
		for (int i = 0; i < rows.size() && i < portion && depth < DEPTH; i++) {
			ProcessRow row = rows.get(i);
			if (!row.children().isEmpty()) {
				now.add(row.key());
				if (!seen.contains(row.key())) {
					viewer.setExpandedState(row, true);
				}
				expandNew(row.children(), depth + 1, now);
			}
		}
	}
}
