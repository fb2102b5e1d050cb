package org.forkscope.ui.internal.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts around breakpoints. */
final class Messages extends NLS {

	public static String BreakpointPropertiesDelegate_text;
	public static String LimitFields_anyPid;
	public static String LimitFields_everyHit;
	public static String LimitFields_hitCount;
	public static String LimitFields_pid;
	public static String LimitsPane_description;
	public static String LimitsPane_name;
	public static String LimitsPane_phase;
	public static String Limits_hitCount;
	public static String Limits_pid;
	public static String PhaseDialog_filter;
	public static String PhaseDialog_lines;
	public static String PhaseDialog_message;
	public static String PhaseDialog_phase;
	public static String PhaseDialog_summary;
	public static String PhaseDialog_title;
	public static String PhaseDialog_window;
	public static String RunToLine_nowhere;
	public static String ScriptBreakpoints_noStatement;
	public static String ScriptBreakpoints_notSaved;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
