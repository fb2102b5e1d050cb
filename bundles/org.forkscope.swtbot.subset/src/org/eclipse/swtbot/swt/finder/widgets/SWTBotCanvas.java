package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Canvas;

/** Something that paints itself. */
public class SWTBotCanvas extends AbstractSWTBotControl<Canvas> {

	public SWTBotCanvas(Canvas widget) {
		super(widget);
	}
}
