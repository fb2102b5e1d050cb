package org.forkscope.ui.internal.demo;

import org.eclipse.osgi.util.NLS;

/** Texts of the demo. */
final class Messages extends NLS {

	public static String DemoReport_added;
	public static String DemoReport_allocator;
	public static String DemoReport_changed;
	public static String DemoReport_from;
	public static String DemoReport_next;
	public static String DemoReport_process;
	public static String DemoReport_removed;
	public static String DemoReport_scan;
	public static String DemoReport_tree;
	public static String DemoWindow_noListing;
	public static String DemoWindow_noStop;
	public static String DemoWindow_noView;
	public static String Demo_failed;
	public static String Demo_name;
	public static String Demo_picture;
	public static String Demo_tooLong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
