package org.forkscope.debug.model;

import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.FieldRef;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;

/**
 * Where a machine that stands still has a field. The field itself is looked for when somebody wants it. Immutable.
 *
 * @param target    the machine
 * @param stop      where it stands still
 * @param process   whose field it is; {@code null} for none
 * @param structure an expression for the structure, in which {@code curproc} is the process; empty for the globals
 * @param name      C name of the field
 */
public record FieldPlace(MachineTarget target, Snapshot stop, ProcessId process, String structure, String name) implements FieldSource {

	private static final int NO_FRAME = -1;

	@Override
	public CompletableFuture<KernelField> field() {
		return target.session().ask(stop, this::find);
	}

	private KernelField find(Inspector inspector) {
		VariableInfo owner = structure.isEmpty() ? inspector.globals() : inspector.evaluate(process, NO_FRAME, structure);
		if (owner.object() == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.FieldPlace_none, structure, owner.value()));
		}
		VariableInfo info = inspector.contents(owner.object()).stream().filter(content -> content.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.FieldPlace_noField, owner.value(), name)));
		return new KernelField(target, stop, new FieldRef(owner.object(), owner.value(), info));
	}
}
