package org.eclipse.swtbot.swt.finder.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.forkscope.swtbot.subset.internal.Check;
import org.forkscope.swtbot.subset.internal.Search;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A window or dialog. */
public class SWTBotShell extends AbstractSWTBotControl<Shell> {

	public SWTBotShell(Shell widget) {
		super(widget);
	}

	/** A bot for what is in this shell. */
	public SWTBot bot() {
		return new SWTBot(widget);
	}

	/** The menu bar. */
	public SWTBotRootMenu menu() {
		Matcher<Menu> what = new IsAnything<>("menu bar of " + this);
		return new SWTBotRootMenu(Search.<Menu>among(() -> Stream.ofNullable(widget.getMenuBar()), what).one(0));
	}

	/** Brings it to the front and waits until it has the focus. */
	public SWTBotShell activate() {
		new SWTBot().waitUntil(new Check(this::takeFocus, () -> this + " did not become active"));
		return this;
	}

	private boolean takeFocus() {
		act(() -> {
			if (!widget.isDisposed() && display.getActiveShell() != widget) {
				widget.forceActive();
			}
		});
		return isActive();
	}

	@Override
	public boolean isActive() {
		return isOpen() && get(() -> display.getActiveShell() == widget);
	}

	/** @throws TimeoutException if it does not close, for instance because it asks something */
	public void close() {
		act(() -> {
			if (!widget.isDisposed()) {
				widget.close();
			}
		});
		new SWTBot().waitUntil(Conditions.shellCloses(this));
	}

	public boolean isOpen() {
		return !widget.isDisposed() && get(() -> !widget.isDisposed() && widget.isVisible());
	}
}
