package org.forkscope.ui.internal.views;

import java.util.List;

/** A row of a table or tree. Immutable; rows of two stops with equal keys are about the same thing. */
public interface Row {

	/** What it is about; a value. */
	Object key();

	/** Its cells, one for each column. */
	List<Cell> cells();

	/** Name of its icon, or {@code null}. */
	String icon();

	/** Whether it differs from the stop before. */
	default boolean isChanged() {
		return cells().stream().anyMatch(Cell::isChanged);
	}
}
