package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
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
	private boolean detailed;
	private long latest;

	/** @param serial number of the structure @param field C name */
	WriteSearch(Replay replay, History history, int serial, String field) {
		this.replay = replay;
		this.history = history;
		this.serial = serial;
		this.field = field;
	}

	/** All writes up to a position, in order. */
	List<Write> all(long position) {
		history.restore(history.first());
		observe(position);
		return List.copyOf(writes);
	}

	/** The last write up to a position, or {@code null}. */
	Write last(long position) {
		latest = -1;
		long until = position;
		LookBack past = new LookBack(history);
		History.Moment from = null;
		while (latest < 0 && until > 0) {
			from = past.before(until);
			history.restore(from);
			listen(until, null);
			until = from.position();
		}
		return latest < 0 ? null : writeAt(latest, from);
	}

	/** Machines that nobody observes are fast, but tell only when there was a write, not by which step. */
	private Write writeAt(long position, History.Moment from) {
		history.restore(from);
		replay.observe(null);
		replay.runOn(position);
		observe(position + 1);
		return writes.get(writes.size() - 1);
	}

	/** Runs to a position, and notes each write: an observed machine knows at every write which step is being executed. */
	private void observe(long until) {
		detailed = true;
		listen(until, (stack, frame, step) -> true);
		detailed = false;
	}

	private void listen(long until, StepObserver observer) {
		replay.machine().kernel().memory.addWriteListener(this);
		replay.observe(observer);
		replay.runOn(until);
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
				latest = replay.machine().position() - 1;
				if (detailed) {
					writes.add(write(object, feature, oldValue, newValue));
				}
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
