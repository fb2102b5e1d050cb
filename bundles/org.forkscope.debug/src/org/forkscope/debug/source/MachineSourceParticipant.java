package org.forkscope.debug.source;

import org.eclipse.debug.core.sourcelookup.AbstractSourceLookupParticipant;
import org.forkscope.debug.model.KernelStackFrame;

/** Kernel frames are in the listings, user frames in the script. */
final class MachineSourceParticipant extends AbstractSourceLookupParticipant {

	private static final Object[] NOTHING = {};

	@Override
	public String getSourceName(Object element) {
		return element instanceof KernelStackFrame frame ? frame.sourceName() : null;
	}

	@Override
	public Object[] findSourceElements(Object element) {
		Object source = element instanceof KernelStackFrame frame ? source(frame) : null;
		return source == null ? NOTHING : new Object[] { source };
	}

	private static Object source(KernelStackFrame frame) {
		return frame.frame().isUser() ? frame.target().scriptSource() : ListingStorage.of(frame.frame().file());
	}
}
