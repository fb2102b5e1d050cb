package org.forkscope.ui.internal.views.tree;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the rows of the latest stop to the tree, which stays the same tree from stop to stop. */
final class ProcessTreeContent implements ITreeContentProvider {

	private List<ProcessRow> roots = List.of();

	void setRows(ProcessRows rows) {
		roots = rows.roots();
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return ((ProcessRow) row).children().toArray();
	}

	@Override
	public Object getParent(Object row) {
		return row instanceof ProcessRow process ? process.parent() : null;
	}

	@Override
	public boolean hasChildren(Object row) {
		return !((ProcessRow) row).children().isEmpty();
	}
}
