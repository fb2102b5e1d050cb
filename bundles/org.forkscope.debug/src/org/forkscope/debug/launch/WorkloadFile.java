package org.forkscope.debug.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.debug.core.sourcelookup.containers.LocalFileStorage;

/**
 * Where a workload is, or another file that a user names: in the workspace, or outside. A file that can be reached both ways is
 * always the one of the workspace.
 *
 * @param file the file of the workspace, or {@code null}
 * @param path the file outside, or {@code null}
 */
public record WorkloadFile(IFile file, Path path) {

	/** A file of the workspace. */
	public static WorkloadFile of(IFile file) {
		return new WorkloadFile(file, null);
	}

	/** A file of the file system, which may be in the workspace. */
	public static WorkloadFile of(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toUri());
		return files.length > 0 ? of(files[0]) : new WorkloadFile(null, absolute);
	}

	/**
	 * Finds the workload that a launch attribute names; it need not exist.
	 *
	 * @param text a path in the workspace or of the file system, with variables
	 * @throws CoreException with a text for users if it names no file
	 */
	public static WorkloadFile locate(String text) throws CoreException {
		if (text.isBlank()) {
			throw Problems.error(Messages.WorkloadFile_none);
		}
		return find(text).orElseThrow(() -> Problems.error(Messages.WorkloadFile_notFound, text.strip()));
	}

	/**
	 * Finds the file that a user names; it need not exist. Empty if the path is neither in the workspace nor absolute.
	 *
	 * @param text a path in the workspace or of the file system, with variables
	 * @throws CoreException with a text for users if it cannot be a path
	 */
	public static Optional<WorkloadFile> find(String text) throws CoreException {
		String name = VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(text.strip());
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IPath path = IPath.fromOSString(name);
		if (path.segmentCount() > 1 && path.getDevice() == null && root.getProject(path.segment(0)).exists()) {
			return Optional.of(of(root.getFile(path)));
		}
		try {
			return Optional.of(Path.of(name)).filter(Path::isAbsolute).map(WorkloadFile::of);
		} catch (InvalidPathException e) {
			throw Problems.error(Messages.WorkloadFile_noPath, name);
		}
	}

	/** The name without folders. */
	public String name() {
		return file != null ? file.getName() : path.getFileName().toString();
	}

	/** The path as users write it. */
	public String text() {
		return file != null ? file.getFullPath().toString() : path.toString();
	}

	/** What an editor opens: the file, or a storage for the file outside. */
	public Object sourceElement() {
		return file != null ? file : new LocalFileStorage(path.toFile());
	}

	/** Whether it is there and is a file; the workspace may not know yet that somebody has deleted it. */
	public boolean exists() {
		Path local = local();
		return (file == null || file.exists()) && (local == null || Files.isRegularFile(local));
	}

	/** Where it is on disk; {@code null} for a file of the workspace that is somewhere else. */
	private Path local() {
		if (file == null) {
			return path;
		}
		IPath location = file.getLocation();
		return location == null ? null : location.toPath();
	}

	/** Opens it. The caller closes. */
	public InputStream open() throws IOException, CoreException {
		Path local = local();
		return local == null ? file.getContents(true) : Files.newInputStream(local);
	}
}
