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

/** Finds the writes to one field: the machine runs the same way again, and the write hook tells. */
final class WriteSearch implements WriteListener {

	private final Replay replay;
	private final History history;
	private final int serial;
	private final String field;
	private final List<Write> writes = new ArrayList<>();

	/** @param serial number of the structure @param field C name */
	WriteSearch(Replay replay, History history, int serial, String field) {
		this.replay = replay;
		this.history = history;
		this.serial = serial;
		this.field = field;
	}

	/** All writes up to a position, in order. */
	List<Write> all(long position) {
		run(history.first(), position);
		return List.copyOf(writes);
	}

	/** The last write up to a position, or {@code null}. */
	Write last(long position) {
		long until = position;
		while (writes.isEmpty() && until > 0) {
			History.Moment from = history.upTo(until - 1);
			run(from, until);
			until = from.position();
		}
		return writes.isEmpty() ? null : writes.get(writes.size() - 1);
	}

	private void run(History.Moment from, long until) {
		history.restore(from);
		replay.machine().kernel().memory.addWriteListener(this);
		// An observed machine knows at every write which step is being executed.
		replay.observe((stack, frame, step) -> true);
		boolean there = false;
		while (!there) {
			there = replay.runTo(until, Integer.MAX_VALUE);
		}
		replay.machine().kernel().memory.removeWriteListener(this);
	}

	@Override
	public boolean awaits(KernelObject object) {
		return object.serial() == serial;
	}

	@Override
	public void written(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
		if (awaits(object)) {
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
		return new Write(machine.position() - 1, SnapshotBuilder.id(stack.proc()), step.function().name(),
				step.function().file().path(), step.line(), step.phase(), step.text(), ValueText.of(field, oldValue),
				ValueText.of(field, newValue), source(ForkCopies.source(stack.top(), object, feature)));
	}

	private Source source(KernelObject from) {
		if (from == null) {
			return null;
		}
		return new Source(from.serial(), field, Messages.Write_source.text(field, ValueText.brief("", from)));
	}
}
