package org.forkscope.swtbot.subset.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;

/** Catches a menu that the application itself brings to the screen. */
public final class PopUp {

	private PopUp() {
	}

	/** The menu that pops up during the action, if one does. */
	public static List<Menu> during(Display display, Runnable action) {
		AtomicReference<Menu> menu = new AtomicReference<>();
		Listener catcher = event -> {
			if (event.widget instanceof Menu shown) {
				menu.compareAndSet(null, shown);
			}
		};
		Ui.run(display, () -> display.addFilter(SWT.Show, catcher));
		try {
			action.run();
		} finally {
			Ui.run(display, () -> display.removeFilter(SWT.Show, catcher));
		}
		return Stream.ofNullable(menu.get()).toList();
	}
}
