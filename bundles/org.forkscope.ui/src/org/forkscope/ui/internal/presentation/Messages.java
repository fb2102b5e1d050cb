package org.forkscope.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;

/** Texts of the debug model. */
final class Messages extends NLS {

	public static String BreakpointTexts_hit;
	public static String BreakpointTexts_message;
	public static String BreakpointTexts_processes;
	public static String DebugTexts_blocked;
	public static String DebugTexts_exited;
	public static String DebugTexts_fork;
	public static String DebugTexts_idle;
	public static String DebugTexts_killed;
	public static String DebugTexts_locks;
	public static String DebugTexts_newborn;
	public static String DebugTexts_number;
	public static String DebugTexts_onCpu;
	public static String DebugTexts_runnable;
	public static String DebugTexts_running;
	public static String DebugTexts_sleeping;
	public static String DebugTexts_stopped;
	public static String DebugTexts_stoppedBySignal;
	public static String DebugTexts_thread;
	public static String DebugTexts_type;
	public static String MachinePresentation_machine;
	public static String MachinePresentation_running;
	public static String MachinePresentation_terminated;
	public static String MachinePresentation_variable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
