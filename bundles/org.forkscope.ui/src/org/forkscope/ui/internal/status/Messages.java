package org.forkscope.ui.internal.status;

import org.eclipse.osgi.util.NLS;

/** Texts of the status line. */
final class Messages extends NLS {

	static String StatusText_position;
	static String StatusText_positionOf;
	static String StatusText_running;
	static String StatusText_stopped;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
