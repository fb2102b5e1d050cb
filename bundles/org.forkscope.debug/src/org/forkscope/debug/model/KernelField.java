package org.forkscope.debug.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.ObjectRef;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.VariableInfo;
import org.forkscope.machine.session.Write;

/**
 * A field of one structure of a machine that stands still. Immutable.
 *
 * @param target    the machine
 * @param stop      where it stands still
 * @param structure the structure
 * @param owner     the structure as people read it, such as {@code proc 14}
 * @param info      the field and its value
 */
public record KernelField(MachineTarget target, Snapshot stop, ObjectRef structure, String owner, VariableInfo info) {

	/** Its C name. */
	public String name() {
		return info.name();
	}

	/** The place of writes to it. */
	public AtAccess writes() {
		return new AtAccess(structure.struct(), name(), structure.serial(), Access.WRITE, true);
	}

	/** Why it has its value, the newest write first. */
	public CompletableFuture<List<Write>> explain() {
		return target.session().explain(stop, structure, name());
	}

	/** All writes to it up to the stop, in order. */
	public CompletableFuture<List<Write>> history() {
		return target.session().writes(stop, structure, name());
	}
}
