package org.forkscope.debug.source;

import org.eclipse.debug.core.sourcelookup.AbstractSourceLookupParticipant;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;

/** Kernel frames are in the listings or in the user's own copy, user frames in the script. */
final class MachineSourceParticipant extends AbstractSourceLookupParticipant {

	private static final Object[] NOTHING = {};

	private final MachineSourceLocator locator;

	MachineSourceParticipant(MachineSourceLocator locator) {
		this.locator = locator;
	}

	@Override
	public String getSourceName(Object element) {
		return element instanceof KernelStackFrame frame ? frame.sourceName() : null;
	}

	@Override
	public Object[] findSourceElements(Object element) {
		Object source = element instanceof KernelStackFrame frame ? source(frame) : null;
		return source == null ? NOTHING : new Object[] { source };
	}

	private Object source(KernelStackFrame frame) {
		MachineTarget machine = frame.target();
		return frame.frame().isUser() ? machine.scriptSource() : locator.source(frame.frame().file(), machine::complain);
	}
}
