package org.forkscope.ui.internal.dialogs;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** Lets the user choose a file; the answer is its path. */
public final class FileChoice {

	private FileChoice() {
	}

	/** A file of the workspace. @param pattern of names that are shown first */
	public static Optional<String> inWorkspace(Shell shell, String title, String pattern) {
		FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(shell, false,
				ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
		dialog.setTitle(title);
		dialog.setInitialPattern(pattern);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen
				? Optional.of(chosen.getFullPath().toString())
				: Optional.empty();
	}

	/** A file of the file system. @param pattern of names that are shown first */
	public static Optional<String> inFileSystem(Shell shell, String title, String pattern) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { pattern, "*" });
		return Optional.ofNullable(dialog.open());
	}
}
