package org.forkscope.debug.source;

import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourceContainerTypeDelegate;
import org.forkscope.debug.DebugIds;

/** There is nothing to keep: it looks into the preferences. */
public final class PreferredSourceContainerType implements ISourceContainerTypeDelegate {

	@Override
	public ISourceContainer createSourceContainer(String memento) {
		return new PreferredSourceContainer();
	}

	@Override
	public String getMemento(ISourceContainer container) {
		return DebugIds.PREF_SOURCE;
	}
}
