package org.forkscope.ui.internal.status;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.ui.IStartup;
import org.forkscope.debug.model.MachineTarget;

/** Has the searches of all machines show their progress. */
public final class SearchProgress implements IStartup, IDebugEventSetListener {

	@Override
	public void earlyStartup() {
		DebugPlugin.getDefault().addDebugEventListener(this);
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (DebugEvent event : events) {
			if (event.getKind() == DebugEvent.CREATE && event.getSource() instanceof MachineTarget machine) {
				machine.session().addListener(new SearchJob(machine.getName(), machine::suspend));
			}
		}
	}
}
