package org.forkscope.debug.model;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IIndexedValue;
import org.eclipse.debug.core.model.IVariable;

/** A list of the kernel. Long ones are shown in parts. */
final class KernelListValue extends KernelValue implements IIndexedValue {

	KernelListValue(KernelVariable variable) {
		super(variable);
	}

	@Override
	public IVariable getVariable(int offset) throws DebugException {
		return contents().get(offset);
	}

	@Override
	public IVariable[] getVariables(int offset, int length) throws DebugException {
		return contents().subList(offset, offset + length).toArray(IVariable[]::new);
	}

	@Override
	public int getSize() throws DebugException {
		return contents().size();
	}

	@Override
	public int getInitialOffset() {
		return 0;
	}
}
