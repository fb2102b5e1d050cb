package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.ForkCopies;
import org.forkscope.machine.session.Write.Source;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.WriteListener;

/** Finds the writes to one field: a machine of its own runs the same way again, and the write hook tells. */
final class WriteSearch implements WriteListener {

	private final Replay replay;
	private final int serial;
	private final String field;
	private final List<Write> writes = new ArrayList<>();

	/** @param replay a machine that has just been switched on @param serial number of the structure @param field C name */
	WriteSearch(Replay replay, int serial, String field) {
		this.replay = replay;
		this.serial = serial;
		this.field = field;
		replay.machine().kernel().memory.addWriteListener(this);
		// An observed machine knows at every write which step is being executed.
		replay.observe((stack, frame, step) -> true);
	}

	/** All writes up to a position, in order. */
	List<Write> upTo(long position) {
		boolean there = false;
		while (!there) {
			there = replay.runTo(position, Integer.MAX_VALUE);
		}
		replay.machine().kernel().memory.removeWriteListener(this);
		return List.copyOf(writes);
	}

	@Override
	public void written(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		if (object.serial() == serial) {
			FieldInfo info = Fields.kernel().of(feature);
			if (info.cName().equals(field)) {
				writes.add(write(object, feature, oldValue, newValue));
			}
		}
	}

	private Write write(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		Machine machine = replay.machine();
		KernelStack stack = machine.workload().stack();
		Step step = stack.top().next();
		return new Write(machine.position() - 1, SnapshotBuilder.id(stack.proc()), step.function().name(), step.function().file().path(), step.line(),
				step.phase(), step.text(), ValueText.of(field, oldValue), ValueText.of(field, newValue),
				source(ForkCopies.source(stack.top(), object, feature)));
	}

	private Source source(KernelObject from) {
		if (from == null) {
			return null;
		}
		return new Source(from.serial(), field, Messages.Write_source.text(field, ValueText.brief("", from)));
	}
}
