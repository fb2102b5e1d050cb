package org.forkscope.ui.internal.variables;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.forkscope.debug.model.FieldPlace;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.ui.internal.views.FieldSelection;

/**
 * Finds the field that a selection shows: a cell of our views, a variable, a line of an outline. {@code plugin.xml} asks whether
 * there is one, and whether it was found by the process that has it.
 */
public final class SelectedField extends PropertyTester {

	private static final String OF_PROCESS = "showsFieldOfProcess";

	/** What shows the field; {@code null} when the selection shows none. */
	static FieldSource of(ISelection selection) {
		if (selection instanceof FieldSelection cell) {
			return cell.source();
		}
		return selection instanceof IStructuredSelection rows && rows.size() == 1
				? Adapters.adapt(rows.getFirstElement(), FieldSource.class)
				: null;
	}

	@Override
	public boolean test(Object selection, String property, Object[] arguments, Object expected) {
		FieldSource source = of((ISelection) selection);
		return OF_PROCESS.equals(property) ? source instanceof FieldPlace place && place.process() != null : source != null;
	}
}
