package org.forkscope.ui.internal.launch;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.ui.internal.editor.ScriptChanges;

/** Scripts that users point at. */
public final class ScriptFiles {


	private ScriptFiles() {
	}

	/** The script that is selected or edited in the active part, or {@code null}. */
	static WorkloadFile selected() {
		IResource resource = DebugUITools.getSelectedResource();
		return resource instanceof IFile file && isScript(file) ? WorkloadFile.of(file) : null;
	}

	/** Whether a file is a script, by its name. */
	static boolean isScript(IFile file) {
		return ScriptChanges.EXTENSION.equals(file.getFileExtension());
	}

	/** The first file of a selection, or {@code null}. */
	static WorkloadFile in(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IFile file = Adapters.adapt(first, IFile.class);
		return file == null ? null : WorkloadFile.of(file);
	}

	/** The file in an editor, or {@code null} when it is neither in the workspace nor on this machine. */
	public static WorkloadFile in(IEditorInput input) {
		IFile file = ResourceUtil.getFile(input);
		if (file != null) {
			return WorkloadFile.of(file);
		}
		URI place = input instanceof IURIEditorInput outside ? outside.getURI() : null;
		return place != null && "file".equals(place.getScheme()) ? WorkloadFile.of(Path.of(place)) : null;
	}

	/** The file of a launch configuration; {@code null} when it names none. */
	static WorkloadFile in(ILaunchConfiguration configuration) {
		try {
			return WorkloadFile.locate(configuration.getAttribute(DebugIds.ATTR_FILE, ""));
		} catch (CoreException e) {
			// the check of the workload says what is wrong with the name
			return null;
		}
	}

	/** Tells the platform which file a configuration belongs to. */
	static void map(ILaunchConfigurationWorkingCopy configuration) {
		WorkloadFile workload = in(configuration);
		IFile file = workload == null ? null : workload.file();
		configuration.setMappedResources(file == null ? null : new IResource[] { file });
	}
}
