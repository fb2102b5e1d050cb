package org.forkscope.ui.internal.views;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls: for tests, and for people who hear the screen instead of seeing it. */
public final class WidgetIds {

	/** Key of the data of a widget under which tests find its id. */
	public static final String KEY = "org.eclipse.swtbot.widget.key";

	private WidgetIds() {
	}

	/** Names a control. @param id for tests @param name for people */
	public static void name(Control control, String id, String name) {
		control.setData(KEY, id);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = name;
				}
			}
		});
	}
}
