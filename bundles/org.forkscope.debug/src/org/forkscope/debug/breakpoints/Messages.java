package org.forkscope.debug.breakpoints;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String EventBreakpoint_detail;
	public static String FilterText_children;
	public static String FilterText_name;
	public static String FilterText_pid;
	public static String FilterText_subtree;
	public static String FunctionBreakpoint_enter;
	public static String FunctionBreakpoint_return;
	public static String LineBreakpoint_text;
	public static String PhaseBreakpoint_enter;
	public static String PhaseBreakpoint_leave;
	public static String WatchBreakpoint_any;
	public static String WatchBreakpoint_change;
	public static String WatchBreakpoint_read;
	public static String WatchBreakpoint_readOrChange;
	public static String WatchBreakpoint_readOrWrite;
	public static String WatchBreakpoint_write;

	static {
		NLS.initializeMessages("org.forkscope.debug.breakpoints.messages", Messages.class);
	}

	private Messages() {
	}
}
