package org.forkscope.debug.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String ConsoleStreams_noInput;
	static String KernelStackFrame_kernel;
	static String KernelStackFrame_phase;
	static String KernelStackFrame_running;
	static String KernelStackFrame_user;
	static String MachineElement_noAnswer;
	static String MachineElement_unsupported;
	static String MachineProcess_end;
	static String MachineProcess_failed;
	static String MachineProcess_running;
	static String MachineProcess_terminated;
	static String MachineThread_kernel;
	static String MachineThread_process;
	static String MachineThread_reused;

	static {
		NLS.initializeMessages("org.forkscope.debug.model.messages", Messages.class);
	}

	private Messages() {
	}
}
