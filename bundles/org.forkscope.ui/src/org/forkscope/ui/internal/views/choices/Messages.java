package org.forkscope.ui.internal.views.choices;

import org.eclipse.osgi.util.NLS;

/** Texts of the view Choices. */
final class Messages extends NLS {

	public static String ChoicesView_comes;
	public static String ChoicesView_inTurn;
	public static String ChoicesView_kernel;
	public static String ChoicesView_line;
	public static String ChoicesView_list;
	public static String ChoicesView_many;
	public static String ChoicesView_more;
	public static String ChoicesView_name;
	public static String ChoicesView_nobody;
	public static String ChoicesView_one;
	public static String ChoicesView_process;
	public static String ChoicesView_step;
	public static String ChoicesView_table;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
