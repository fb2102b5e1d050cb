package org.forkscope.debug.model;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.session.Session;

/**
 * Whether machines under the debugger stop wherever more than one process could take the next step. It holds for all of them, as
 * skipping breakpoints does, and the workspace remembers it.
 */
public final class AskingMode {

	private static final String KEY = "session.stepAtChoicePoints";

	private final Session session;
	private final IPreferenceChangeListener changes = event -> send();

	/** Tells a session, until {@link #disconnect}. */
	AskingMode(Session session) {
		this.session = session;
		node().addPreferenceChangeListener(changes);
		send();
	}

	private void send() {
		session.setAsking(isOn());
	}

	void disconnect() {
		node().removePreferenceChangeListener(changes);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE);
	}

	/** Whether machines stop there. Default: false. */
	public static boolean isOn() {
		return node().getBoolean(KEY, false);
	}

	/** Makes machines stop there, or not any more; takes effect at once. */
	public static void set(boolean on) {
		if (on) {
			node().putBoolean(KEY, true);
		} else {
			node().remove(KEY);
		}
	}
}
