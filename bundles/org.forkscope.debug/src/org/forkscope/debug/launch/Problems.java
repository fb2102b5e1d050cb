package org.forkscope.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;

/** Makes exceptions out of what users did wrong: a sentence, no stack trace. */
final class Problems {

	private Problems() {
	}

	static CoreException error(String message, Object... arguments) {
		return new CoreException(new Status(IStatus.ERROR, DebugIds.BUNDLE, NLS.bind(message, arguments)));
	}
}
