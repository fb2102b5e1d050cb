package org.forkscope.debug.source;

import org.eclipse.osgi.util.NLS;

/** Texts of source lookup. */
final class Messages extends NLS {

	public static String KernelLookup_listing;
	public static String OwnSourceContainer_name;
	public static String OwnSource_missing;
	public static String OwnSource_other;
	public static String OwnSource_unreadable;
	public static String PreferredSourceContainer_listing;
	public static String PreferredSourceContainer_own;
	public static String SourcePreference_notSaved;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
