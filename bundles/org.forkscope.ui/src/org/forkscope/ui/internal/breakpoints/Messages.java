package org.forkscope.ui.internal.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts around breakpoints. */
final class Messages extends NLS {

	public static String BreakpointKind_event;
	public static String BreakpointKind_function;
	public static String BreakpointKind_nothing;
	public static String BreakpointKind_onLeave;
	public static String BreakpointKind_onReturn;
	public static String BreakpointKind_phase;
	public static String BreakpointKind_watch;
	public static String BreakpointPropertiesDelegate_text;
	public static String FilterKind_any;
	public static String FilterKind_badName;
	public static String FilterKind_badPid;
	public static String FilterKind_children;
	public static String FilterKind_name;
	public static String FilterKind_pid;
	public static String FilterKind_subtree;
	public static String KernelBreakpointDialog_detail;
	public static String KernelBreakpointDialog_kind;
	public static String KernelBreakpointDialog_message;
	public static String KernelBreakpointDialog_title;
	public static String KernelBreakpointDialog_window;
	public static String KindOrganizer_events;
	public static String KindOrganizer_functions;
	public static String KindOrganizer_lines;
	public static String KindOrganizer_phases;
	public static String KindOrganizer_watches;
	public static String LimitFields_condition;
	public static String LimitFields_conditionTip;
	public static String LimitFields_everyHit;
	public static String LimitFields_hitCount;
	public static String LimitFields_message;
	public static String LimitFields_messageTip;
	public static String LimitFields_noCondition;
	public static String LimitFields_processes;
	public static String LimitFields_stop;
	public static String LimitsPane_description;
	public static String LimitsPane_name;
	public static String LimitsPane_phase;
	public static String Limits_hitCount;
	public static String PhaseDialog_filter;
	public static String PhaseDialog_lines;
	public static String PhaseDialog_message;
	public static String PhaseDialog_phase;
	public static String PhaseDialog_summary;
	public static String PhaseDialog_title;
	public static String PhaseDialog_window;
	public static String PhaseOrganizer_phase;
	public static String RunToLine_nowhere;
	public static String ScriptBreakpoints_noStatement;
	public static String ScriptBreakpoints_notSaved;
	public static String WatchFields_onlyChange;
	public static String WatchFields_read;
	public static String WatchFields_stopAt;
	public static String WatchFields_write;
	public static String Watched_nothing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
