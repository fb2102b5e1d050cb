package org.eclipse.swtbot.swt.finder.widgets;

import java.lang.reflect.Field;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;

/** The little cross that closes a tab. Its place is not public, and a click there is the only way to make the folder ask its listeners. */
final class TabCross {

	private TabCross() {
	}

	static Rectangle bounds(CTabItem tab) {
		try {
			Field field = CTabItem.class.getDeclaredField("closeRect");
			field.setAccessible(true);
			return (Rectangle) field.get(tab);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("This version of SWT keeps the cross of a tab elsewhere", e);
		}
	}
}
