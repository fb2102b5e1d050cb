package org.forkscope.debug.model;

import java.util.List;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;

/** A local, a field of a structure or an element of a list, at one stop. */
public final class KernelVariable extends MachineElement implements IVariable {

	private final KernelStackFrame frame;
	private final Snapshot stop;
	private final String path;
	private final VariableInfo info;
	private final KernelValue value;

	private KernelVariable(KernelStackFrame frame, Snapshot stop, String parent, VariableInfo info) {
		super(frame.target());
		this.frame = frame;
		this.stop = stop;
		this.info = info;
		path = parent + '/' + info.name();
		value = info.list() ? new KernelListValue(this) : new KernelValue(this);
		frame.history().see(stop, path, info.value());
	}

	/** Variables of a frame at a stop. @param parent the path they are in */
	static List<KernelVariable> of(KernelStackFrame frame, Snapshot stop, String parent, List<VariableInfo> infos) {
		return infos.stream().map(info -> new KernelVariable(frame, stop, parent, info)).toList();
	}

	/** What it is. */
	public VariableInfo info() {
		return info;
	}

	/** The value at the stop before, or {@code null} when nobody looked at it there. */
	public String previousValue() {
		return frame.history().previous(stop, path);
	}

	/** What is inside, asked now. */
	List<KernelVariable> contents() throws DebugException {
		return of(frame, stop, path, ask(stop, inspector -> inspector.contents(info.object())));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == MachineThread.class ? type.cast(frame.thread()) : super.getAdapter(type);
	}

	@Override
	public String getName() {
		return info.name();
	}

	@Override
	public String getReferenceTypeName() {
		return info.type();
	}

	@Override
	public IValue getValue() {
		return value;
	}

	@Override
	public boolean hasValueChanged() {
		String previous = previousValue();
		return previous != null && !previous.equals(info.value());
	}

	@Override
	public boolean supportsValueModification() {
		return false;
	}

	@Override
	public boolean verifyValue(String expression) {
		return false;
	}

	@Override
	public boolean verifyValue(IValue other) {
		return false;
	}

	@Override
	public void setValue(String expression) throws DebugException {
		throw unsupported();
	}

	@Override
	public void setValue(IValue other) throws DebugException {
		throw unsupported();
	}

	@Override
	public String toString() {
		return path + " = " + info.value();
	}
}
