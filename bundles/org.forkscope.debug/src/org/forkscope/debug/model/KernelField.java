package org.forkscope.debug.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.FieldRef;
import org.forkscope.machine.session.ObjectRef;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.Write;

/**
 * A field of one structure of a machine that stands still. Immutable.
 *
 * @param target the machine
 * @param stop   where it stands still
 * @param ref    the field
 */
public record KernelField(MachineTarget target, Snapshot stop, FieldRef ref) {

	/** Its C name. */
	public String name() {
		return ref.info().name();
	}

	/** Its value as people read it. */
	public String value() {
		return ref.info().value();
	}

	/** The structure as people read it, such as {@code proc 14}. */
	public String owner() {
		return ref.owner();
	}

	private ObjectRef structure() {
		return ref.structure();
	}

	/** The place of writes to it. */
	public AtAccess writes() {
		return new AtAccess(structure().struct(), name(), structure().serial(), Access.WRITE, true);
	}

	/** Why it has its value, the newest write first. */
	public CompletableFuture<List<Write>> explain() {
		return target.session().explain(stop, structure(), name());
	}

	/** All writes to it up to the stop, in order. */
	public CompletableFuture<List<Write>> history() {
		return target.session().writes(stop, structure(), name());
	}
}
