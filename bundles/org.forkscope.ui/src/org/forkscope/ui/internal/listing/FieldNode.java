package org.forkscope.ui.internal.listing;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.forkscope.debug.model.FieldPlace;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.StructInfo;
import org.forkscope.ui.internal.commands.SelectedMachine;

/** A field of a structure in the outline: of all structures of the sort, and of the one that the selected process has. */
public record FieldNode(StructInfo struct, FieldInfo field) implements OutlineNode, IAdaptable {

	@Override
	public String text() {
		return StructNode.label(field);
	}

	@Override
	public List<OutlineNode> inside() {
		return List.of();
	}

	/** The place of changes of it in all structures of the sort. */
	AtAccess changes() {
		return AtAccess.write(struct.name(), field.cName()).onlyChanges();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == FieldSource.class ? type.cast(source().orElse(null)) : Platform.getAdapterManager().getAdapter(this, type);
	}

	/** The field in the machine that is selected in the Debug view, as far as it is clear in which structure. */
	private Optional<FieldSource> source() {
		MachineTarget machine = SelectedMachine.target();
		if (machine == null || !machine.isSuspended() || machine.snapshot() == null) {
			return Optional.empty();
		}
		MachineThread thread = SelectedMachine.thread();
		if (StructPaths.isGlobal(struct)) {
			return Optional.of(new FieldPlace(machine, machine.snapshot(), null, "", field.cName()));
		}
		return thread == null || thread.process() == null ? Optional.empty()
				: StructPaths.fromProcess(struct)
						.map(path -> new FieldPlace(machine, machine.snapshot(), thread.process(), path, field.cName()));
	}
}
