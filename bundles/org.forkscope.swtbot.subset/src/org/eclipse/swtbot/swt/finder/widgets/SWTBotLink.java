package org.eclipse.swtbot.swt.finder.widgets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {

	private static final Pattern LINK = Pattern.compile("<[aA]\\b[^>]*>(.*?)</[aA]>");

	public SWTBotLink(Link widget) {
		super(widget);
	}

	/** Clicks its first link. */
	public SWTBotLink click() {
		Matcher link = LINK.matcher(getText());
		return click(link.find() ? link.group(1) : "");
	}

	/** Clicks the link with this text. */
	public SWTBotLink click(String linkText) {
		waitForEnabled();
		send(widget, SWT.Selection, event -> event.text = linkText);
		return this;
	}
}
