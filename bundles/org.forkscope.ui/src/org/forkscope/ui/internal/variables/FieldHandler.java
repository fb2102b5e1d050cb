package org.forkscope.ui.internal.variables;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.debug.model.KernelField;
import org.forkscope.ui.internal.Errors;

/** A command on the field that the selection shows. */
abstract class FieldHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		FieldSource source = SelectedField.of(HandlerUtil.getCurrentSelection(event));
		Shell shell = HandlerUtil.getActiveShell(event);
		if (source == null) {
			Errors.show(Messages.FieldHandler_noField);
		} else {
			whenAnswered(source.field(), shell, field -> execute(field, shell));
		}
		return null;
	}

	/** Works with the field. On the UI thread. */
	abstract void execute(KernelField field, Shell shell);

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
