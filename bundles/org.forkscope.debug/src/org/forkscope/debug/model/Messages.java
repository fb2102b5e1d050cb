package org.forkscope.debug.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ConsoleStreams_noInput;
	public static String FieldPlace_noField;
	public static String FieldPlace_none;
	public static String KernelStackFrame_kernel;
	public static String KernelStackFrame_phase;
	public static String KernelStackFrame_running;
	public static String KernelStackFrame_user;
	public static String MachineElement_noAnswer;
	public static String MachineElement_unsupported;
	public static String MachineProcess_end;
	public static String MachineProcess_failed;
	public static String MachineProcess_panic;
	public static String MachineProcess_running;
	public static String MachineProcess_terminated;
	public static String MachineThread_kernel;
	public static String MachineThread_process;
	public static String MachineThread_reused;
	public static String MoreProcesses_name;

	static {
		NLS.initializeMessages("org.forkscope.debug.model.messages", Messages.class);
	}

	private Messages() {
	}
}
