package org.forkscope.swtbot.subset.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;

/** The keyboard: its keys go to the control that has the focus, through the same queue as a user's. */
public final class Keys {

	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND };

	private Keys() {
	}

	public static void type(Display display, String text) {
		text.replace("\r\n", "\n").chars().forEach(key -> press(display, SWT.NONE, (char) key));
	}

	/** Holds the modifiers, types the key, lets go. */
	public static void press(Display display, int modifiers, char key) {
		for (int modifier : MODIFIERS) {
			postModifier(display, SWT.KeyDown, modifiers & modifier);
		}
		postKey(display, SWT.KeyDown, key);
		postKey(display, SWT.KeyUp, key);
		for (int modifier : MODIFIERS) {
			postModifier(display, SWT.KeyUp, modifiers & modifier);
		}
		Ui.pause(SWTBotPreferences.TYPE_INTERVAL);
	}

	private static void postModifier(Display display, int type, int modifier) {
		if (modifier != 0) {
			post(display, type, '\0', modifier);
		}
	}

	// Keys without a sign have codes: the line feed of a text is typed with Enter.
	private static void postKey(Display display, int type, char key) {
		boolean isSign = key >= ' ' && key != SWT.DEL;
		post(display, type, isSign ? key : '\0', key == SWT.LF ? SWT.CR : key);
	}

	private static void post(Display display, int type, char character, int keyCode) {
		Ui.post(display, () -> {
			Event event = new Event();
			event.type = type;
			event.character = character;
			event.keyCode = keyCode;
			display.post(event);
		});
	}
}
