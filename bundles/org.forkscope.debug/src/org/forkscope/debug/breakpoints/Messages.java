package org.forkscope.debug.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String LineBreakpoint_text;
	public static String PhaseBreakpoint_text;

	static {
		NLS.initializeMessages("org.forkscope.debug.breakpoints.messages", Messages.class);
	}

	private Messages() {
	}
}
