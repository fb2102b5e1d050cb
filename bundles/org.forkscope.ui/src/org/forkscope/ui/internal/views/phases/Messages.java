package org.forkscope.ui.internal.views.phases;

import org.eclipse.osgi.util.NLS;

/** Texts of the view on the phases of fork1. */
public final class Messages extends NLS {

	public static String PhaseBreakpoints_job;
	public static String PhaseRows_current;
	public static String PhaseRows_done;
	public static String PhaseRows_future;
	public static String PhaseRows_lines;
	public static String PhaseRows_name;
	public static String PhaseRows_process;
	public static String PhasesView_hits;
	public static String PhasesView_inside;
	public static String PhasesView_lines;
	public static String PhasesView_phase;
	public static String PhasesView_summary;
	public static String PhasesView_table;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
