package org.forkscope.ui.internal.views.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.ui.internal.Images;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Row;

/** A process in the tree. Immutable once the tree is built. */
public final class ProcessRow implements Row {

	private final ProcessInfo process;
	private final List<Cell> cells;
	private final boolean added;
	private final List<ProcessRow> children = new ArrayList<>();
	private ProcessRow parent;

	/** @param added whether it was not there at the stop before */
	ProcessRow(ProcessInfo process, List<Cell> cells, boolean added) {
		this.process = process;
		this.cells = cells;
		this.added = added;
	}

	void add(ProcessRow child) {
		children.add(child);
		child.parent = this;
	}

	void detach() {
		parent.children.remove(this);
		parent = null;
	}

	/**
	 * Of many children only some are shown at first: these are among them then, and each part keeps its order.
	 *
	 * @param wanted of the tree, few @param portion so many are shown
	 */
	void bringForward(Set<ProcessRow> wanted, int portion) {
		if (children.size() > portion) {
			Set<ProcessRow> first = Stream.concat(children.stream().filter(wanted::contains), children.stream()).distinct()
					.limit(portion).collect(Collectors.toSet());
			List<ProcessRow> ordered = new ArrayList<>(children);
			ordered.sort(Comparator.comparing(child -> !first.contains(child)));
			children.clear();
			children.addAll(ordered);
		}
	}

	/** The process. */
	public ProcessInfo process() {
		return process;
	}

	/** The process it is shown under, or {@code null}. */
	public ProcessRow parent() {
		return parent;
	}

	/** Its children, in the order of the kernel's list. */
	public List<ProcessRow> children() {
		return Collections.unmodifiableList(children);
	}

	@Override
	public ProcessId key() {
		return process.id();
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public boolean isChanged() {
		return added || Row.super.isChanged();
	}

	@Override
	public String icon() {
		return Images.name(process.state());
	}
}
