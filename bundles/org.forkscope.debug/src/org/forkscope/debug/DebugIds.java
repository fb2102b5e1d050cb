package org.forkscope.debug;

import org.forkscope.machine.script.MachineKey;

/** Ids and attribute names of this bundle. They are stored in launch configurations and markers, so they stay for ever. */
public final class DebugIds {

	/** The bundle. */
	public static final String BUNDLE = "org.forkscope.debug";
	/** Launch configuration type "Simulated Machine". */
	public static final String LAUNCH_TYPE = "org.forkscope.debug.launchType";
	/** Model identifier of debug elements and breakpoints. */
	public static final String MODEL = "org.forkscope.debug.model";
	/** Type of the process that stands for a machine on the console. */
	public static final String PROCESS_TYPE = "org.forkscope.debug.process";
	/** Source locator. */
	public static final String SOURCE_LOCATOR = "org.forkscope.debug.sourceLocator";
	/** Source container type: the user's own copy of {@code kern_fork.c}, added to a launch configuration. */
	public static final String OWN_SOURCE = "org.forkscope.debug.ownSource";
	/** Source container type: the user's own copy of {@code kern_fork.c} for all launches, as in the preferences. */
	public static final String PREFERRED_SOURCE = "org.forkscope.debug.preferredSource";
	/** Preference of this bundle, string: the user's own copy of {@code kern_fork.c} for all launches; empty for none. */
	public static final String PREF_SOURCE = "source.kernFork";

	/** Launch attribute, string: the workload, as a path in the workspace or of the file system; variables are replaced. */
	public static final String ATTR_FILE = "org.forkscope.debug.attr.file";
	/** Launch attribute, boolean: stand still before the first line of the workload. Default: false. */
	public static final String ATTR_STOP_AT_FIRST_LINE = "org.forkscope.debug.attr.stopAtFirstLine";

	/** Launch attribute, string: how processes run, by the word of a {@link org.forkscope.machine.Scheduling.Mode}. Default: in turn. */
	public static final String ATTR_PROCESSES = "org.forkscope.debug.attr.processes";
	/** Launch attribute, int: number of processors, where processes run at once. Default: as many as the mode usually has. */
	public static final String ATTR_CPUS = "org.forkscope.debug.attr.cpus";
	/** Launch attribute, string: who takes the steps, where processes run at once: a list of choices. Default: empty. */
	public static final String ATTR_CHOICES = "org.forkscope.debug.attr.choices";
	/** Preference in the node of this bundle, integer: so many processes are threads of the debugger at most. */
	public static final String SHOWN_PROCESSES = "debugView.processes";
	/** The default of {@link #SHOWN_PROCESSES}. */
	public static final int SHOWN_PROCESSES_DEFAULT = 200;

	/** Detail of a model specific event of a machine: it stands still, and not because a step of a thread is over there. */
	public static final int MOVED = 1;

	/** Marker of a breakpoint at a phase of fork1. */
	public static final String PHASE_MARKER = "org.forkscope.debug.phaseBreakpointMarker";
	/** Marker of a breakpoint at a function of the kernel. */
	public static final String FUNCTION_MARKER = "org.forkscope.debug.functionBreakpointMarker";
	/** Marker of a breakpoint at writes to a field. */
	public static final String WATCH_MARKER = "org.forkscope.debug.watchBreakpointMarker";
	/** Marker of a breakpoint at something that happens in the kernel. */
	public static final String EVENT_MARKER = "org.forkscope.debug.eventBreakpointMarker";
	/** Marker of a breakpoint at a line of the kernel. */
	public static final String KERNEL_LINE_MARKER = "org.forkscope.debug.kernelLineBreakpointMarker";
	/** Marker of a breakpoint at a line of a script. */
	public static final String SCRIPT_LINE_MARKER = "org.forkscope.debug.scriptLineBreakpointMarker";

	private static final String ATTR_PREFIX = "org.forkscope.debug.attr.";

	private DebugIds() {
	}

	/**
	 * The launch attribute, string, with the default of a key of machine lines. It counts where the script says nothing; without
	 * it the language's own default counts.
	 */
	public static String attribute(MachineKey key) {
		return ATTR_PREFIX + key.word();
	}
}
