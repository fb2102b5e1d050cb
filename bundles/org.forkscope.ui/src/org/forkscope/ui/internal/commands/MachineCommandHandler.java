package org.forkscope.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Executes one {@link MachineCommand}, whose name stands after the class name in {@code plugin.xml}. */
public final class MachineCommandHandler extends AbstractHandler implements IExecutableExtension {

	private MachineCommand command;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object name) {
		command = MachineCommand.valueOf((String) name);
	}

	@Override
	public boolean isEnabled() {
		return command.isPossible(SelectedMachine.target());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		command.run(SelectedMachine.target());
		return null;
	}
}
