package org.forkscope.ui.internal.views.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of the process tree. */
public final class Messages extends NLS {

	public static String ProcessCells_born;
	public static String ProcessCells_current;
	public static String ProcessCells_label;
	public static String ProcessCells_leader;
	public static String ProcessCells_new;
	public static String ProcessCells_nextPeer;
	public static String ProcessCells_peer;
	public static String ProcessTreeView_flags;
	public static String ProcessTreeView_pgid;
	public static String ProcessTreeView_process;
	public static String ProcessTreeView_sid;
	public static String ProcessTreeView_state;
	public static String ProcessTreeView_tree;
	public static String ProcessTreeView_uid;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
