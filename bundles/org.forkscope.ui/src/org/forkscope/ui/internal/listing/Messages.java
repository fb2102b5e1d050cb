package org.forkscope.ui.internal.listing;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of listings. */
final class Messages extends NLS {

	static String KernelFunctionEntry_label;
	static String ListingBreakpoints_noStep;
	static String ListingEditor_noLine;
	static String ListingEditor_togglePhase;
	static String ListingHelp_field;
	static String ListingHelp_flag;
	static String ListingHelp_phase;
	static String ListingHelp_struct;
	static String OpenFunctionHandler_message;
	static String OpenFunctionHandler_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
