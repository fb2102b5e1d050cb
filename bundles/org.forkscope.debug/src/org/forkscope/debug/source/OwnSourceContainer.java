package org.forkscope.debug.source;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.sourcelookup.ISourceContainerType;
import org.eclipse.debug.core.sourcelookup.containers.AbstractSourceContainer;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;

/** A place to look for source: the user's own copy of {@code kern_fork.c}, whatever it is called. Two of the same path are equal. */
public final class OwnSourceContainer extends AbstractSourceContainer {

	private final String path;

	/** @param path of the copy, in the workspace or of the file system, with variables */
	public OwnSourceContainer(String path) {
		this.path = path;
	}

	/** Path of the copy, as it was given. */
	public String path() {
		return path;
	}

	/** Whether the file is there and is the right one is found out when it is read. */
	@Override
	public Object[] findSourceElements(String name) throws CoreException {
		return KernelLookup.NAMES.contains(name) ? new Object[] { OwnSource.locate(path).sourceElement() } : EMPTY;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.OwnSourceContainer_name, path);
	}

	@Override
	public ISourceContainerType getType() {
		return getSourceContainerType(DebugIds.OWN_SOURCE);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OwnSourceContainer container && container.path.equals(path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
