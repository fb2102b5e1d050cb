package org.forkscope.ui.internal.status;

import org.eclipse.osgi.util.NLS;

/** Texts of the status line. */
final class Messages extends NLS {

	public static String SearchJob_name;
	public static String SearchJob_position;
	public static String StatusText_cpus;
	public static String StatusText_giant;
	public static String StatusText_noGiant;
	public static String StatusText_position;
	public static String StatusText_positionOf;
	public static String StatusText_running;
	public static String StatusText_stopped;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
