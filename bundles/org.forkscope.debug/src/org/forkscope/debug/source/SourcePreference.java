package org.forkscope.debug.source;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.forkscope.debug.DebugIds;
import org.osgi.service.prefs.BackingStoreException;

/** The user's own copy of {@code kern_fork.c} for all launches. Any thread. */
public final class SourcePreference {

	private SourcePreference() {
	}

	/** Its path, in the workspace or of the file system; empty for none. */
	public static String get() {
		return Platform.getPreferencesService().getString(DebugIds.BUNDLE, DebugIds.PREF_SOURCE, "", null).strip();
	}

	/** Remembers a path; an empty one for none. @throws CoreException if it cannot be written down */
	public static void set(String path) throws CoreException {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE);
		node.put(DebugIds.PREF_SOURCE, path.strip());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new CoreException(new Status(IStatus.ERROR, DebugIds.BUNDLE, Messages.SourcePreference_notSaved, e));
		}
	}
}
