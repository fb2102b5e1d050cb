package org.forkscope.ui.internal.variables;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.ui.internal.views.FieldSelection;

/** Finds the field that a selection shows: a cell of our views, a variable, an entry of an outline. For {@code plugin.xml}, too. */
public final class SelectedField extends PropertyTester {

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
		return of((ISelection) selection) != null;
	}
}
