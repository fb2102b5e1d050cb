package org.forkscope.ui.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts that views have in common. */
public final class Messages extends NLS {

	public static String Cells_field;
	public static String Copying_copy;
	public static String KernelView_ended;
	public static String KernelView_instant;
	public static String KernelView_job;
	public static String KernelView_noMachine;
	public static String KernelView_running;
	public static String KernelView_select;
	public static String ProcessNames_born;
	public static String ProcessNames_withState;
	public static String Row_nothing;
	public static String Row_was;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
