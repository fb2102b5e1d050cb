package org.forkscope.ui.internal.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of launch configurations. */
final class Messages extends NLS {

	public static String KeyField_default;
	public static String KeyField_noDefault;
	public static String MachineShortcut_noFile;
	public static String MachineTab_intro;
	public static String MachineTab_label;
	public static String MachineTab_name;
	public static String ProcessesGroup_choices;
	public static String ProcessesGroup_choicesTip;
	public static String ProcessesGroup_cpus;
	public static String ProcessesGroup_giant;
	public static String ProcessesGroup_inTurn;
	public static String ProcessesGroup_noGiant;
	public static String ProcessesGroup_problem;
	public static String ProcessesGroup_run;
	public static String ProcessesGroup_title;
	public static String ScriptSummary_calls;
	public static String ScriptSummary_fullBoot;
	public static String ScriptSummary_machine;
	public static String ScriptSummary_minimalBoot;
	public static String ScriptSummary_oneCall;
	public static String ScriptSummary_oneProcess;
	public static String ScriptSummary_processes;
	public static String WorkloadCheck_job;
	public static String WorkloadCheck_pending;
	public static String WorkloadTab_fileSystem;
	public static String WorkloadTab_fileSystemTitle;
	public static String WorkloadTab_name;
	public static String WorkloadTab_script;
	public static String WorkloadTab_stopAtFirstLine;
	public static String WorkloadTab_workspace;
	public static String WorkloadTab_workspaceTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
