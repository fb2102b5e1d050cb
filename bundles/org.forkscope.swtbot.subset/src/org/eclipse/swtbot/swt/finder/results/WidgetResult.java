package org.eclipse.swtbot.swt.finder.results;

import org.eclipse.swt.widgets.Widget;

/** Work for the UI thread that gives a widget. */
@FunctionalInterface
public interface WidgetResult<T extends Widget> extends Result<T> {
}
