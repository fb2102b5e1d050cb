package org.eclipse.swtbot.swt.finder;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.forkscope.swtbot.subset.internal.Screenshot;
import org.forkscope.swtbot.subset.internal.Search;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.WidgetTree;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** Finds widgets as a user would and waits for what they do. To be used outside the UI thread. */
public class SWTBot extends Finders {

	private final Supplier<Widget> scope;

	/** A bot for the shell that is active at each try. */
	public SWTBot() {
		scope = () -> WidgetTree.activeShell(Ui.display());
	}

	/** A bot for what is at and below the widget. */
	public SWTBot(Widget parent) {
		scope = () -> parent;
	}

	public Display getDisplay() {
		return Ui.display();
	}

	public <T extends Widget> T widget(Matcher<T> matcher) {
		return widget(matcher, 0);
	}

	@Override
	public <T extends Widget> T widget(Matcher<T> matcher, int index) {
		return search(matcher).one(index);
	}

	public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher) {
		return search(matcher).all();
	}

	private <T extends Widget> Search<T> search(Matcher<T> matcher) {
		return Search.among(() -> WidgetTree.visible(scope.get()), matcher);
	}

	public SWTBotShell shell(String title) {
		return shell(title, 0);
	}

	public SWTBotShell shell(String title, int index) {
		Matcher<Shell> matcher = WidgetMatcherFactory.withText(title);
		return new SWTBotShell(Search.require(Conditions.waitForShell(matcher)).get(index));
	}

	/** Does not wait. */
	public SWTBotShell activeShell() {
		Shell shell = Ui.get(getDisplay(), () -> WidgetTree.activeShell(getDisplay()));
		if (shell == null) {
			throw new WidgetNotFoundException("There is no active shell");
		}
		return new SWTBotShell(shell);
	}

	/** The visible ones; does not wait. */
	public SWTBotShell[] shells() {
		List<Shell> shells = Ui.get(getDisplay(), () -> WidgetTree.visibleShells(getDisplay()));
		return shells.stream().map(SWTBotShell::new).toArray(SWTBotShell[]::new);
	}

	/** The menu bar of the active shell. */
	public SWTBotRootMenu menu() {
		Matcher<Menu> what = new IsAnything<>("menu bar of the active shell");
		return new SWTBotRootMenu(Search.<Menu>among(this::activeMenuBar, what).one(0));
	}

	private Stream<Menu> activeMenuBar() {
		return Stream.ofNullable(WidgetTree.activeShell(getDisplay())).map(Shell::getMenuBar).filter(Objects::nonNull);
	}

	/** An item anywhere in the menu bar of the active shell. */
	public SWTBotMenu menu(String text) {
		return menu().menu(text, true, 0);
	}

	public void waitUntil(ICondition condition) {
		waitUntil(condition, SWTBotPreferences.TIMEOUT);
	}

	public void waitUntil(ICondition condition, long timeout) {
		waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	/** @throws TimeoutException if the condition is not true in time; it is not tested again at the very end */
	public void waitUntil(ICondition condition, long timeout, long interval) {
		condition.init(this);
		long end = System.nanoTime() + timeout * 1_000_000;
		while (!holds(condition)) {
			Ui.pause(interval);
			if (System.nanoTime() >= end) {
				throw new TimeoutException("Timeout after " + timeout + " ms: " + condition.getFailureMessage());
			}
		}
	}

	private static boolean holds(ICondition condition) {
		try {
			return condition.test();
		} catch (Throwable notYet) { // for instance a widget that is just being replaced
			return false;
		}
	}

	public void waitWhile(ICondition condition) {
		waitWhile(condition, SWTBotPreferences.TIMEOUT);
	}

	public void waitWhile(ICondition condition, long timeout) {
		waitWhile(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}

	public void waitWhile(ICondition condition, long timeout, long interval) {
		waitUntil(new Negation(condition), timeout, interval);
	}

	public void sleep(long millis) {
		Ui.pause(millis);
	}

	/** Saves a picture of the display; the extension of the name says in which format. Tells whether it could. */
	public boolean captureScreenshot(String fileName) {
		return Screenshot.save(getDisplay(), fileName);
	}
}
