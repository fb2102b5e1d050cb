package org.forkscope.ui.internal.variables;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.ui.internal.Errors;

/** A command on the selected field of a structure. */
abstract class FieldHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		if (selected instanceof KernelVariable variable && variable.isField()) {
			execute(variable, HandlerUtil.getActiveShell(event));
		} else {
			Errors.show(Messages.FieldHandler_noField);
		}
		return null;
	}

	/** @param field a field of a structure */
	abstract void execute(KernelVariable field, Shell shell);

	/** Takes an answer of the machine over into the user interface; a refusal is shown. */
	static <T> void whenAnswered(CompletableFuture<T> answer, Shell shell, Consumer<T> action) {
		answer.whenComplete((result, refusal) -> {
			if (refusal != null) {
				Errors.show(refusal.getMessage());
			} else if (!shell.isDisposed()) {
				shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						action.accept(result);
					}
				});
			}
		});
	}
}
