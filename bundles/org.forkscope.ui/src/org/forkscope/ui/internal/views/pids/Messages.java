package org.forkscope.ui.internal.views.pids;

import org.eclipse.osgi.util.NLS;

/** Texts of the view on the allocator. */
public final class Messages extends NLS {

	public static String AllocatorPicture_candidate;
	public static String AllocatorPicture_live;
	public static String AllocatorPicture_nextpid;
	public static String AllocatorPicture_noScan;
	public static String AllocatorPicture_pidchecked;
	public static String AllocatorPicture_scan;
	public static String AllocatorPicture_zombies;
	public static String GlobalsRow_noWindow;
	public static String GlobalsRow_window;
	public static String IdRow_zombie;
	public static String IdTips_free;
	public static String IdTips_group;
	public static String IdTips_id;
	public static String IdTips_inWindow;
	public static String IdTips_pid;
	public static String IdTips_range;
	public static String IdTips_session;
	public static String IdTips_zombie;
	public static String NumberLine_group;
	public static String NumberLine_name;
	public static String NumberLine_pid;
	public static String NumberLine_session;
	public static String NumberLine_window;
	public static String PidAllocatorView_candidate;
	public static String PidAllocatorView_globals;
	public static String PidAllocatorView_group;
	public static String PidAllocatorView_id;
	public static String PidAllocatorView_ids;
	public static String PidAllocatorView_instant;
	public static String PidAllocatorView_line;
	public static String PidAllocatorView_lookingAt;
	public static String PidAllocatorView_next;
	public static String PidAllocatorView_phase;
	public static String PidAllocatorView_process;
	public static String PidAllocatorView_round;
	public static String PidAllocatorView_scan;
	public static String PidAllocatorView_session;
	public static String PidAllocatorView_zombie;
	public static String ScanRow_instant;
	public static String ScanRow_live;
	public static String ScanRow_zombies;
	public static String PidAllocatorView_window;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
