package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.forkscope.swtbot.subset.internal.Check;
import org.forkscope.swtbot.subset.internal.Search;
import org.forkscope.swtbot.subset.internal.Texts;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.WidgetTree;
import org.hamcrest.Matcher;

/** Conditions about widgets. */
public abstract class Conditions {

	protected Conditions() {
	}

	public static ICondition shellCloses(SWTBotShell shell) {
		return new Check(() -> !shell.isOpen(), () -> "The shell " + shell + " did not close");
	}

	/** It is enough that the shell is visible. */
	public static ICondition shellIsActive(String title) {
		return new Check(() -> isShown(title), () -> "The shell '" + title + "' did not become active; there are " + shownTitles());
	}

	private static boolean isShown(String title) {
		return Ui.get(Ui.display(), () -> WidgetTree.visibleShells(Ui.display()).stream().anyMatch(shell -> shell.getText().equals(title)));
	}

	private static String shownTitles() {
		return Ui.get(Ui.display(), () -> WidgetTree.visibleShells(Ui.display()).stream().map(Texts::text).toList().toString());
	}

	public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> bot) {
		return new Check(bot::isEnabled, () -> bot + " is disabled");
	}

	/** Counts the roots. */
	public static ICondition treeHasRows(SWTBotTree tree, int rowCount) {
		return new Check(() -> tree.rowCount() == rowCount, () -> "The tree has " + tree.rowCount() + " rows instead of " + rowCount);
	}

	public static ICondition tableHasRows(SWTBotTable table, int rowCount) {
		return new Check(() -> table.rowCount() == rowCount, () -> "The table has " + table.rowCount() + " rows instead of " + rowCount);
	}

	public static ICondition treeItemHasNode(SWTBotTreeItem item, String text) {
		return new Check(() -> item.getNodes().contains(text), () -> item + " has no node '" + text + "' but " + item.getNodes());
	}

	public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher) {
		return Search.among(() -> WidgetTree.visibleShells(Ui.display()).stream(), matcher);
	}

	/** Searches the shell that is active at each try. */
	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher) {
		return Search.among(() -> WidgetTree.visible(WidgetTree.activeShell(Ui.display())), matcher);
	}

	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher, Widget parent) {
		return Search.among(() -> WidgetTree.visible(parent), matcher);
	}
}
