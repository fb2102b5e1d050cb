package org.forkscope.ui.internal.variables;

import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.ui.actions.IVariableValueEditor;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.ui.internal.Errors;

/** Changes the values of variables of machines, for the platform's views. */
public final class ValueEditor implements IVariableValueEditor {

	@Override
	public boolean editVariable(IVariable variable, Shell shell) {
		boolean isField = variable instanceof KernelVariable field && field.isField();
		if (isField) {
			new ChangeValueDialog(shell, (KernelVariable) variable).open();
		}
		return isField;
	}

	@Override
	public boolean saveVariable(IVariable variable, String expression, Shell shell) {
		boolean isField = variable instanceof KernelVariable field && field.isField();
		if (isField) {
			((KernelVariable) variable).assign(expression).exceptionally(refusal -> {
				Errors.show(refusal.getMessage());
				return null;
			});
		}
		return isField;
	}
}
