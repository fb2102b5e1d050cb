package org.forkscope.debug.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.forkscope.machine.session.FieldRef;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;

/** A local, a field of a structure or an element of a list, at one stop. */
public final class KernelVariable extends MachineElement implements IVariable {

	private final KernelStackFrame frame;
	private final Snapshot stop;
	private final String path;
	private final VariableInfo info;
	/** It as a field of a structure, or {@code null}. */
	private final FieldRef field;
	private final KernelValue value;

	private KernelVariable(KernelStackFrame frame, Snapshot stop, String parent, VariableInfo info, FieldRef field) {
		super(frame.target());
		this.field = field;
		this.frame = frame;
		this.stop = stop;
		this.info = info;
		path = parent + '/' + info.name();
		value = info.list() ? new KernelListValue(this) : new KernelValue(this);
		frame.history().see(stop, path, info.value());
	}

	/** Variables of a frame at a stop. @param parent the path they are in */
	static List<KernelVariable> of(KernelStackFrame frame, Snapshot stop, String parent, List<VariableInfo> infos) {
		return infos.stream().map(info -> new KernelVariable(frame, stop, parent, info, null)).toList();
	}

	/** The value of an expression. @param field what it reads, or {@code null} */
	static KernelVariable of(KernelStackFrame frame, Snapshot stop, String parent, VariableInfo info, FieldRef field) {
		return new KernelVariable(frame, stop, parent, info, field);
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
		return ask(stop, inspector -> inspector.contents(info.object())).stream()
				.map(content -> new KernelVariable(frame, stop, path, content,
						info.list() ? null : new FieldRef(info.object(), info.value(), content)))
				.toList();
	}

	/** Whether it is a field of a structure: it can be watched, explained and changed. Locals and elements of lists cannot. */
	public boolean isField() {
		return field != null;
	}

	/** The structure that it is a field of, as people read it. Only for a field. */
	public String ownerText() {
		return field.owner();
	}

	/** It as a field. Only for a field. */
	private FieldSource source() {
		KernelField shown = new KernelField(target(), stop, field);
		return () -> CompletableFuture.completedFuture(shown);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == FieldSource.class) {
			return isField() ? type.cast(source()) : null;
		}
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
		return isField();
	}

	@Override
	public boolean verifyValue(String expression) {
		return isField() && !expression.isBlank();
	}

	@Override
	public boolean verifyValue(IValue other) {
		return isField() && other instanceof KernelValue;
	}

	/**
	 * Changes the value in the machine, which goes its own way from here on, as a branch. Only for a field.
	 *
	 * @param expression of the field's type, with the names of the frame
	 * @return completes when it is done, or with the sentence that says why not
	 */
	public CompletableFuture<Snapshot> assign(String expression) {
		return target().session().set(stop, frame.thread().process(), frame.frame().depth(), field.structure(), field.info().name(), expression);
	}

	/** The function whose locals expressions can use here. */
	public String function() {
		return frame.frame().function();
	}

	@Override
	public void setValue(String expression) throws DebugException {
		if (!isField()) {
			throw unsupported();
		}
		await(assign(expression));
	}

	@Override
	public void setValue(IValue other) throws DebugException {
		setValue(other.getValueString());
	}

	@Override
	public String toString() {
		return path + " = " + info.value();
	}
}
