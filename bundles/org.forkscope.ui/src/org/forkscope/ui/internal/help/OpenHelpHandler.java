package org.forkscope.ui.internal.help;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.forkscope.ui.internal.Errors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Opens the help: in the platform's help window, or where that is not installed in the browser of the desktop. */
public final class OpenHelpHandler extends AbstractHandler {

	private static final String FOLDER = "help/";
	private static final String FIRST_PAGE = "start.html";

	@Override
	public Object execute(ExecutionEvent event) {
		Bundle bundle = FrameworkUtil.getBundle(getClass());
		if (PlatformUI.getWorkbench().getHelpSystem().hasHelpUI()) {
			PlatformUI.getWorkbench().getHelpSystem()
					.displayHelpResource('/' + bundle.getSymbolicName() + '/' + FOLDER + FIRST_PAGE);
		} else {
			openBrowser(bundle);
		}
		return null;
	}

	private static void openBrowser(Bundle bundle) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(page(bundle));
		} catch (IOException e) {
			Errors.show(new CoreException(Status.error(Messages.OpenHelpHandler_unreadable, e)));
		} catch (CoreException e) {
			Errors.show(e);
		}
	}

	/** The first page as a file. All files of its folder are unpacked with it, as its links need them. */
	static URL page(Bundle bundle) throws IOException {
		URL folder = FileLocator.find(bundle, IPath.fromPortableString(FOLDER));
		return new URL(FileLocator.toFileURL(folder), FIRST_PAGE);
	}
}
