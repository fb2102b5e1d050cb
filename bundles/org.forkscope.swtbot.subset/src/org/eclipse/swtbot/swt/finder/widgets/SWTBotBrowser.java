package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.browser.Browser;

/** A browser. */
public class SWTBotBrowser extends AbstractSWTBotControl<Browser> {

	public SWTBotBrowser(Browser widget) {
		super(widget);
	}

	public void setUrl(String url) {
		act(() -> widget.setUrl(url));
	}

	public String getUrl() {
		return get(widget::getUrl);
	}
}
