package org.forkscope.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of preference pages. */
final class Messages extends NLS {

	public static String ForkscopePage_colors;
	public static String ForkscopePage_debug;
	public static String ForkscopePage_kernelSource;
	public static String ForkscopePage_machines;
	public static String MachinePreferences_description;
	public static String MachinePreferences_shown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
