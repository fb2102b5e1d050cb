package org.forkscope.ui.internal.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of launch configurations. */
final class Messages extends NLS {

	static String KeyField_default;
	static String KeyField_noDefault;
	static String MachineShortcut_noFile;
	static String MachineTab_intro;
	static String MachineTab_label;
	static String MachineTab_name;
	static String ScriptSummary_calls;
	static String ScriptSummary_fullBoot;
	static String ScriptSummary_machine;
	static String ScriptSummary_minimalBoot;
	static String ScriptSummary_oneCall;
	static String ScriptSummary_oneProcess;
	static String ScriptSummary_processes;
	static String WorkloadCheck_job;
	static String WorkloadCheck_pending;
	static String WorkloadTab_fileSystem;
	static String WorkloadTab_fileSystemTitle;
	static String WorkloadTab_name;
	static String WorkloadTab_script;
	static String WorkloadTab_stopAtFirstLine;
	static String WorkloadTab_workspace;
	static String WorkloadTab_workspaceTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
