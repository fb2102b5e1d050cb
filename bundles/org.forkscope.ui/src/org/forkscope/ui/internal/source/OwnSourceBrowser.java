package org.forkscope.ui.internal.source;

import org.eclipse.debug.core.sourcelookup.ISourceContainer;
import org.eclipse.debug.core.sourcelookup.ISourceLookupDirector;
import org.eclipse.debug.ui.sourcelookup.AbstractSourceContainerBrowser;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.forkscope.debug.source.OwnSourceContainer;

/** Adds the user's own copy of {@code kern_fork.c} to the source lookup path of a launch configuration, or changes where it is. */
public final class OwnSourceBrowser extends AbstractSourceContainerBrowser {

	private static final ISourceContainer[] NOTHING = {};

	@Override
	public ISourceContainer[] addSourceContainers(Shell shell, ISourceLookupDirector director) {
		return ask(shell, "", NOTHING);
	}

	@Override
	public boolean canEditSourceContainers(ISourceLookupDirector director, ISourceContainer[] containers) {
		return containers.length == 1 && containers[0] instanceof OwnSourceContainer;
	}

	@Override
	public ISourceContainer[] editSourceContainers(Shell shell, ISourceLookupDirector director, ISourceContainer[] containers) {
		return ask(shell, ((OwnSourceContainer) containers[0]).path(), containers);
	}

	private static ISourceContainer[] ask(Shell shell, String path, ISourceContainer[] otherwise) {
		OwnSourceDialog dialog = new OwnSourceDialog(shell, path);
		return dialog.open() == Window.OK ? new ISourceContainer[] { new OwnSourceContainer(dialog.path()) } : otherwise;
	}
}
