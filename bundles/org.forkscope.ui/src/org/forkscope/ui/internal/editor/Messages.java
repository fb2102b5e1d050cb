package org.forkscope.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the script editor. */
public final class Messages extends NLS {

	public static String LabelLinks_open;
	public static String ScriptAssist_nothing;
	public static String ScriptCheckJob_name;
	public static String ScriptCheckJob_tooLong;
	public static String ScriptCheckJob_unreadable;
	public static String ScriptEditor_longLine;
	public static String ScriptHover_definition;
	public static String ScriptMarkers_location;
	public static String ScriptOutline_more;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
