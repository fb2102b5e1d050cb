package org.forkscope.debug.source;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.sourcelookup.ISourceContainerType;
import org.eclipse.debug.core.sourcelookup.containers.AbstractSourceContainer;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;

/** A place to look for source: the copy of {@code kern_fork.c} that the preferences name at the moment, if any. All are equal. */
public final class PreferredSourceContainer extends AbstractSourceContainer {

	@Override
	public Object[] findSourceElements(String name) throws CoreException {
		String path = SourcePreference.get();
		return path.isEmpty() ? EMPTY : new OwnSourceContainer(path).findSourceElements(name);
	}

	@Override
	public String getName() {
		String path = SourcePreference.get();
		return path.isEmpty() ? Messages.PreferredSourceContainer_listing
				: NLS.bind(Messages.PreferredSourceContainer_own, path);
	}

	@Override
	public ISourceContainerType getType() {
		return getSourceContainerType(DebugIds.PREFERRED_SOURCE);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PreferredSourceContainer;
	}

	@Override
	public int hashCode() {
		return PreferredSourceContainer.class.hashCode();
	}
}
