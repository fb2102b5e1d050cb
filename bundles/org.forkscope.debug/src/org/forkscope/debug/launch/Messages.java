package org.forkscope.debug.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	static String MachineLaunchDelegate_empty;
	static String MachineLaunchDelegate_reading;
	static String WorkloadFile_none;
	static String WorkloadFile_noPath;
	static String WorkloadFile_notFound;
	static String Workload_denied;
	static String Workload_settings;
	static String Workload_unreadable;

	static {
		NLS.initializeMessages("org.forkscope.debug.launch.messages", Messages.class);
	}

	private Messages() {
	}
}
