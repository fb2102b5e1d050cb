package org.forkscope.swtbot.subset.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.eclipse.swt.widgets.Widget;

/** What widgets say about themselves, and how it compares. UI thread only. */
public final class Texts {

	private Texts() {
	}

	/** The widget's text; null if it is of a kind without text. */
	public static String text(Widget widget) {
		return property(widget, "getText", String.class);
	}

	/** The widget's tool tip; null if there is none. */
	public static String toolTip(Widget widget) {
		return property(widget, "getToolTipText", String.class);
	}

	/** What a getter answers; null if the widget has no such getter. SWT's classes have no type in common for what has a text or a colour. */
	public static <T> T property(Widget widget, String getter, Class<T> type) {
		try {
			Method method = widget.getClass().getMethod(getter);
			method.trySetAccessible(); // the widget may be of a private subclass
			return type.cast(method.invoke(widget));
		} catch (NoSuchMethodException e) {
			return null;
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException("Cannot read " + getter + " of " + widget, e);
		}
	}

	/** A menu's or button's text as the user reads it: no mnemonic mark, no accelerator. */
	public static String readable(String text) {
		int tab = text.indexOf('\t');
		return withoutMnemonic(tab < 0 ? text : text.substring(0, tab));
	}

	public static String withoutMnemonic(String text) {
		return text.replace("&", "");
	}

	public static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
