package org.forkscope.ui.internal.listing;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of listings. */
final class Messages extends NLS {

	public static String KernelFunctionEntry_label;
	public static String ListingBreakpoints_noStep;
	public static String ListingEditor_noLine;
	public static String ListingEditor_togglePhase;
	public static String ListingHelp_field;
	public static String ListingHelp_flag;
	public static String ListingHelp_phase;
	public static String ListingHelp_struct;
	public static String OpenFunctionHandler_message;
	public static String OpenFunctionHandler_title;
	public static String OtherSource_listing;
	public static String OtherSource_own;
	public static String StructNode_all;
	public static String StructNode_field;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
