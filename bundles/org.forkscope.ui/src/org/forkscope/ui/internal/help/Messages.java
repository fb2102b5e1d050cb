package org.forkscope.ui.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts around the help pages. */
public final class Messages extends NLS {

	public static String OpenHelpHandler_unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
