package org.forkscope.ui.internal.variables;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.model.KernelField;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.breakpoints.LineToggle;

/** Sets a watchpoint on the selected field of this one structure, or removes it. */
public final class WatchValueHandler extends FieldHandler {

	@Override
	void execute(KernelField field, Shell shell) {
		AtAccess place = field.writes();
		try {
			LineToggle.toggle(WatchBreakpoint.find(place), () -> WatchBreakpoint.create(place, field.owner()));
		} catch (CoreException e) {
			Errors.show(e);
		}
	}
}
