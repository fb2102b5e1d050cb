package org.forkscope.ui.internal.source;

import org.eclipse.osgi.util.NLS;

/** Texts about the user's own copy of {@code kern_fork.c}. */
final class Messages extends NLS {

	public static String KernelSourcePage_intro;
	public static String KernelSourcePage_launches;
	public static String OwnSourceDialog_title;
	public static String OwnSourceDialog_window;
	public static String OwnSourceField_checking;
	public static String OwnSourceField_empty;
	public static String OwnSourceField_fileSystem;
	public static String OwnSourceField_good;
	public static String OwnSourceField_label;
	public static String OwnSourceField_none;
	public static String OwnSourceField_title;
	public static String OwnSourceField_workspace;
	public static String OwnSource_intro;
	public static String OwnSource_refused;
	public static String SourceCheck_job;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
