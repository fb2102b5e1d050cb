package org.forkscope.debug.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String MachineLaunchDelegate_empty;
	public static String MachineLaunchDelegate_reading;
	public static String Processes_choices;
	public static String Processes_cpus;
	public static String Processes_mode;
	public static String WorkloadFile_none;
	public static String WorkloadFile_noPath;
	public static String WorkloadFile_notFound;
	public static String Workload_denied;
	public static String Workload_session;
	public static String Workload_settings;
	public static String Workload_unreadable;

	static {
		NLS.initializeMessages("org.forkscope.debug.launch.messages", Messages.class);
	}

	private Messages() {
	}
}
