package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CLabel;

/** A label that can have a picture beside its text. */
public class SWTBotCLabel extends AbstractSWTBotControl<CLabel> {

	public SWTBotCLabel(CLabel widget) {
		super(widget);
	}
}
