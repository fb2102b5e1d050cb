package org.forkscope.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands that travel in time. */
final class Messages extends NLS {

	public static String AddBookmark_message;
	public static String AddBookmark_title;
	public static String ChoicesDialog_follow;
	public static String ChoicesDialog_message;
	public static String ChoicesDialog_title;
	public static String ChoicesDialog_window;
	public static String GoToPosition_bookmarks;
	public static String GoToPosition_columnNote;
	public static String GoToPosition_columnPosition;
	public static String GoToPosition_go;
	public static String GoToPosition_message;
	public static String GoToPosition_position;
	public static String GoToPosition_remove;
	public static String GoToPosition_title;
	public static String GoToPosition_window;
	public static String OpenSession_title;
	public static String PositionLinks_over;
	public static String PositionText_empty;
	public static String SaveSession_failed;
	public static String SaveSession_title;
	public static String SwitchBranch_current;
	public static String SwitchBranch_message;
	public static String SwitchBranch_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
