package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {

    public SWTBotLink(Link widget) {
        super(widget);
    }

    /** Clicks its first link. */
    public SWTBotLink click() {
        click(() -> { });
        return this;
    }

    /** Clicks the link with this text. */
    public SWTBotLink click(String linkText) {
        waitForEnabled();
        send(widget, SWT.Selection, event -> event.text = linkText);
        return this;
    }
}
