package org.forkscope.ui.internal.demo;

import org.eclipse.osgi.util.NLS;

/** Texts of the demo. */
final class Messages extends NLS {

	static String DemoReport_added;
	static String DemoReport_allocator;
	static String DemoReport_changed;
	static String DemoReport_from;
	static String DemoReport_next;
	static String DemoReport_process;
	static String DemoReport_removed;
	static String DemoReport_tree;
	static String DemoWindow_noListing;
	static String DemoWindow_noStop;
	static String DemoWindow_noView;
	static String Demo_failed;
	static String Demo_name;
	static String Demo_picture;
	static String Demo_tooLong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
