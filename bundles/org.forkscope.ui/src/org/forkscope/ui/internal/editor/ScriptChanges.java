package org.forkscope.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Has each script checked that appears or changes in the workspace, with or without an editor. A service component. */
public final class ScriptChanges implements IResourceChangeListener {

	/** The extension of script files. */
	public static final String EXTENSION = "fks";

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> files = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> collect(delta, files));
		} catch (CoreException e) {
			ILog.of(getClass()).log(e.getStatus());
		}
		if (!files.isEmpty()) {
			new ScriptCheckJob(files).schedule();
		}
	}

	private static boolean collect(IResourceDelta delta, List<IFile> files) {
		IResource resource = delta.getResource();
		if (resource.isDerived()) {
			return false;
		}
		if (resource instanceof IFile file && EXTENSION.equals(file.getFileExtension()) && isChanged(delta)) {
			files.add(file);
		}
		return true;
	}

	private static boolean isChanged(IResourceDelta delta) {
		return delta.getKind() == IResourceDelta.ADDED
				|| delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & CONTENT) != 0;
	}
}
