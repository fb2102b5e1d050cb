package org.forkscope.ui.internal.variables;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.KernelField;
import org.forkscope.machine.session.PositionExpression;

/** Shows which writes led to the selected value, and goes to the one that the user chooses. */
public final class ExplainValueHandler extends FieldHandler {

	@Override
	void execute(KernelField field, Shell shell) {
		whenAnswered(field.explain(), shell, writes -> {
			ExplainDialog dialog = new ExplainDialog(shell, field, writes);
			if (dialog.open() == Window.OK) {
				field.target().goTo(new PositionExpression.Absolute(dialog.chosen().position()));
			}
		});
	}
}
