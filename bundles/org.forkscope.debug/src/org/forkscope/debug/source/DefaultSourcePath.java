package org.forkscope.debug.source;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourcePathComputerDelegate;

/** Where source is looked for if a launch configuration says nothing else: where the preferences say. */
public final class DefaultSourcePath implements ISourcePathComputerDelegate {

	@Override
	public ISourceContainer[] computeSourceContainers(ILaunchConfiguration configuration, IProgressMonitor monitor) {
		return new ISourceContainer[] { new PreferredSourceContainer() };
	}
}
