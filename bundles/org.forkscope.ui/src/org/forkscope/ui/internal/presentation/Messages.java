package org.forkscope.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;

/** Texts of the debug model. */
final class Messages extends NLS {

	static String BreakpointTexts_hit;
	static String BreakpointTexts_pid;
	static String DebugTexts_blocked;
	static String DebugTexts_exited;
	static String DebugTexts_fork;
	static String DebugTexts_idle;
	static String DebugTexts_killed;
	static String DebugTexts_locks;
	static String DebugTexts_newborn;
	static String DebugTexts_number;
	static String DebugTexts_runnable;
	static String DebugTexts_running;
	static String DebugTexts_sleeping;
	static String DebugTexts_stopped;
	static String DebugTexts_stoppedBySignal;
	static String DebugTexts_thread;
	static String DebugTexts_type;
	static String MachinePresentation_machine;
	static String MachinePresentation_running;
	static String MachinePresentation_terminated;
	static String MachinePresentation_variable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
