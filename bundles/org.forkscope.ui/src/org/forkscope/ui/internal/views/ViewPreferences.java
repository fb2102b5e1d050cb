package org.forkscope.ui.internal.views;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What users have switched on and off in the views. */
public final class ViewPreferences {

	private static final String NODE = "org.forkscope.ui";

	private ViewPreferences() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Whether something is switched on; everything is until somebody switches it off. @param key a key of {@link ViewIds} */
	public static boolean isOn(String key) {
		return node().getBoolean(key, true);
	}

	/** Switches something on or off. */
	public static void set(String key, boolean on) {
		node().putBoolean(key, on);
	}

	/** Adds a listener. */
	public static void addListener(IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	/** Removes a listener. */
	public static void removeListener(IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}
}
