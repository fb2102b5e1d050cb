package org.forkscope.debug.model;

import java.util.List;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.forkscope.machine.session.VariableInfo;

/** A value at one stop. What is inside is asked from the machine when somebody looks. */
public class KernelValue extends MachineElement implements IValue {

	private final KernelVariable variable;
	private List<KernelVariable> contents;

	KernelValue(KernelVariable variable) {
		super(variable.target());
		this.variable = variable;
	}

	/** The variable's description. */
	public VariableInfo info() {
		return variable.info();
	}

	/** What is inside, asked once. */
	final synchronized List<KernelVariable> contents() throws DebugException {
		if (contents == null) {
			contents = hasVariables() ? variable.contents() : List.of();
		}
		return contents;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		T adapter = type == MachineThread.class || type == FieldSource.class ? variable.getAdapter(type) : null;
		return adapter != null ? adapter : super.getAdapter(type);
	}

	@Override
	public String getReferenceTypeName() {
		return info().type();
	}

	@Override
	public String getValueString() {
		return info().value();
	}

	@Override
	public boolean isAllocated() {
		return !target().isTerminated();
	}

	@Override
	public IVariable[] getVariables() throws DebugException {
		return contents().toArray(IVariable[]::new);
	}

	@Override
	public boolean hasVariables() {
		return info().object() != null;
	}
}
