package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A plain button of a tool bar. */
public class SWTBotToolbarPushButton extends SWTBotToolbarButton {

	public SWTBotToolbarPushButton(ToolItem widget) {
		super(widget, SWT.PUSH);
	}
}
