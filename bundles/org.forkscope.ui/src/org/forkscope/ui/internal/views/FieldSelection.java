package org.forkscope.ui.internal.views;

import org.eclipse.jface.viewers.ISelection;
import org.forkscope.debug.model.FieldSource;

/** A selection that shows a field of a structure. */
public interface FieldSelection extends ISelection {

	/** The field that it shows, or {@code null} when it shows none. */
	FieldSource source();
}
