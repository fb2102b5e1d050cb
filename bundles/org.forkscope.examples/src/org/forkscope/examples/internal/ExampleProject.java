package org.forkscope.examples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes a project of examples: all of it or nothing. */
final class ExampleProject {

	private final IProject project;
	private final URI location;

	/**
	 * @param project  must not exist
	 * @param location {@code null} for the default one
	 */
	ExampleProject(IProject project, URI location) {
		this.project = project;
		this.location = location;
	}

	/**
	 * Creates the project and copies the files. A file that is in its folder already stays as it is.
	 *
	 * @throws CoreException              if something cannot be written
	 * @throws OperationCanceledException if the monitor is cancelled; like after a failure, the project is gone then, with its
	 *                                    folder unless that was there before
	 */
	void create(List<Example> files, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.ExampleProject_task, project.getName()),
				files.size() + 2);
		boolean folderExisted = folder().fetchInfo().exists();
		try {
			create(progress);
			for (Example file : files) {
				copy(file, progress.split(1));
			}
		} catch (CoreException | OperationCanceledException e) {
			project.delete(!folderExisted, true, null);
			throw e;
		}
	}

	private IFileStore folder() throws CoreException {
		return location != null ? EFS.getStore(location)
				: EFS.getStore(project.getWorkspace().getRoot().getLocationURI()).getChild(project.getName());
	}

	private void create(SubMonitor progress) throws CoreException {
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
	}

	private void copy(Example example, IProgressMonitor monitor) throws CoreException {
		IFile file = project.getFile(example.name());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		if (file.exists()) {
			return;
		}
		try (InputStream content = example.open()) {
			file.create(content, true, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.ExampleProject_unreadable, example.name()), e));
		}
	}
}
