package org.forkscope.debug.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String LineBreakpoint_text;
	static String PhaseBreakpoint_text;

	static {
		NLS.initializeMessages("org.forkscope.debug.breakpoints.messages", Messages.class);
	}

	private Messages() {
	}
}
