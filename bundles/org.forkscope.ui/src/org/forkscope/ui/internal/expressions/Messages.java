package org.forkscope.ui.internal.expressions;

import org.eclipse.osgi.util.NLS;

/** Texts about expressions. */
final class Messages extends NLS {

	public static String FrameValues_local;
	public static String FrameValues_problem;
	public static String FrameValues_value;
	public static String NameProposal_all;
	public static String NameProposal_any;
	public static String NameProposal_count;
	public static String NameProposal_field;
	public static String NameProposal_pfind;
	public static String NameProposal_zpfind;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
