package org.forkscope.ui.internal.user;

import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Snapshot;

/** A machine stands still, at another position than before. */
final class MachineStops extends DefaultCondition {

	private final MachineTarget machine;
	private final Snapshot before;

	/** Any stop will do. */
	MachineStops(MachineTarget machine) {
		this(machine, null);
	}

	/** @param before the stop that does not count */
	MachineStops(MachineTarget machine, Snapshot before) {
		this.machine = machine;
		this.before = before;
	}

	@Override
	public boolean test() {
		return machine.isSuspended() && machine.snapshot() != null && machine.snapshot() != before;
	}

	@Override
	public String getFailureMessage() {
		return "expected a stop; the machine is " + (machine.isTerminated() ? "terminated" : machine.isSuspended() ? "suspended" : "running")
				+ ", last stop: " + (machine.snapshot() == null ? "none" : machine.snapshot().stop());
	}
}
