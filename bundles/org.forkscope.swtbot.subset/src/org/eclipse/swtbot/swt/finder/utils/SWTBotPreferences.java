package org.eclipse.swtbot.swt.finder.utils;

/** Settings that all bots share. Some take their first value from a system property, the assignable ones can be changed by a test. */
public final class SWTBotPreferences {

	/** How long finders and actions wait, in milliseconds. */
	public static long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 5000);

	/** The pause between two tries, in milliseconds. */
	public static final long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 500);

	/** The pause after each typed key, in milliseconds. */
	public static int TYPE_INTERVAL = 50;

	/** The layout of the keyboard, for instance {@code EN_US}; none means that of the display. */
	public static String KEYBOARD_LAYOUT = System.getProperty("org.eclipse.swtbot.keyboard.layout");

	/** The folder for pictures of failures. */
	public static String SCREENSHOTS_DIR = System.getProperty("org.eclipse.swtbot.screenshots.dir", "screenshots");

	/** The kind of picture, as a file name extension. */
	public static String SCREENSHOT_FORMAT = "jpeg";

	private SWTBotPreferences() {
	}
}
