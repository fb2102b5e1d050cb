package org.forkscope.ui.internal.views;

import org.forkscope.debug.model.FieldPlace;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;

/**
 * The field of a structure that a cell shows. A number that is the id of what a pointer leads to stands for the pointer. Immutable.
 *
 * @param process   whose field it is; {@code null} for none
 * @param structure an expression for the structure, in which {@code curproc} is the process; empty for the globals
 * @param field     C name of the field
 */
public record FieldPath(ProcessId process, String structure, String field) {

	/** A field of a process itself. */
	public static FieldPath of(ProcessId process, String field) {
		return new FieldPath(process, "curproc", field);
	}

	/** A variable of the kernel that belongs to no structure. */
	public static FieldPath global(String name) {
		return new FieldPath(null, "", name);
	}

	/** The field in a machine that stands still. */
	FieldPlace in(MachineTarget machine, Snapshot stop) {
		return new FieldPlace(machine, stop, process, structure, field);
	}
}
