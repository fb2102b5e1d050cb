package org.forkscope.ui.internal.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts around breakpoints. */
final class Messages extends NLS {

	static String LimitFields_anyPid;
	static String LimitFields_everyHit;
	static String LimitFields_hitCount;
	static String LimitFields_pid;
	static String LimitsPane_description;
	static String LimitsPane_name;
	static String LimitsPane_phase;
	static String Limits_hitCount;
	static String Limits_pid;
	static String PhaseDialog_filter;
	static String PhaseDialog_lines;
	static String PhaseDialog_message;
	static String PhaseDialog_phase;
	static String PhaseDialog_summary;
	static String PhaseDialog_title;
	static String PhaseDialog_window;
	static String ScriptBreakpoints_noStatement;
	static String ScriptBreakpoints_notSaved;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
