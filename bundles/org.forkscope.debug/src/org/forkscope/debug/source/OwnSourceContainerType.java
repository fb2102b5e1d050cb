package org.forkscope.debug.source;

import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourceContainerTypeDelegate;

/** Keeps the user's own copies of {@code kern_fork.c} in launch configurations: their paths. */
public final class OwnSourceContainerType implements ISourceContainerTypeDelegate {

	@Override
	public ISourceContainer createSourceContainer(String memento) {
		return new OwnSourceContainer(memento);
	}

	@Override
	public String getMemento(ISourceContainer container) {
		return ((OwnSourceContainer) container).path();
	}
}
