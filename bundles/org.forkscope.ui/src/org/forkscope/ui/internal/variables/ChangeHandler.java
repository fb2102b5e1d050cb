package org.forkscope.ui.internal.variables;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.model.KernelField;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Write;
import org.forkscope.ui.internal.Errors;

/** Goes to where the selected value changes next, or has changed before: the machine stands after the write. */
public final class ChangeHandler extends FieldHandler implements IExecutableExtension {

	private boolean next;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object direction) {
		next = "NEXT".equals(direction);
	}

	@Override
	void execute(KernelField field, Shell shell) {
		if (next) {
			field.target().runTo(field.writes());
		} else {
			whenAnswered(field.history(), shell, writes -> goBack(field, writes));
		}
	}

	private static void goBack(KernelField field, List<Write> writes) {
		MachineTarget target = field.target();
		OptionalLong before = target.snapshot() == null ? OptionalLong.empty()
				: changeBefore(writes, target.snapshot().position());
		if (before.isPresent()) {
			target.goTo(new PositionExpression.Absolute(before.getAsLong()));
		} else {
			Errors.show(NLS.bind(Messages.ChangeHandler_none, field.name()));
		}
	}

	/** The last position before another at which a write has just changed the value. */
	static OptionalLong changeBefore(List<Write> writes, long position) {
		return writes.stream().filter(write -> !write.oldValue().equals(write.newValue())).mapToLong(write -> write.position() + 1)
				.filter(after -> after < position).max();
	}
}
