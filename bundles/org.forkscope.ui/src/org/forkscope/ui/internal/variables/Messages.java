package org.forkscope.ui.internal.variables;

import org.eclipse.osgi.util.NLS;

/** Texts around values. */
final class Messages extends NLS {

	public static String ChangeHandler_none;
	public static String ChangeValueDialog_message;
	public static String ChangeValueDialog_title;
	public static String ChangeValueDialog_value;
	public static String ChangeValueDialog_window;
	public static String ExplainDialog_by;
	public static String ExplainDialog_change;
	public static String ExplainDialog_go;
	public static String ExplainDialog_message;
	public static String ExplainDialog_nobody;
	public static String ExplainDialog_position;
	public static String ExplainDialog_title;
	public static String ExplainDialog_what;
	public static String ExplainDialog_where;
	public static String ExplainDialog_window;
	public static String FieldHandler_noField;
	public static String WriteTexts_change;
	public static String WriteTexts_copied;
	public static String WriteTexts_kernel;
	public static String WriteTexts_line;
	public static String WriteTexts_phase;
	public static String WriteTexts_pid;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
