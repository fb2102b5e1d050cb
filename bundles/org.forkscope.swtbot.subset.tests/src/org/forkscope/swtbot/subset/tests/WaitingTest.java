package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.condition;
import static org.forkscope.swtbot.subset.tests.Stage.soon;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingTest {

	private static final long LONG = 60_000;

	@RegisterExtension
	final Stage stage = new Stage();

	private final AtomicInteger tests = new AtomicInteger();

	@Test
	void testsAtOnce() {
		stage.bot().waitUntil(condition("never", () -> tests.incrementAndGet() == 1), 0, LONG);
		assertEquals(1, tests.get());
	}

	@Test
	void testsAgainAfterEachInterval() {
		stage.bot().waitUntil(condition("never", () -> tests.incrementAndGet() == 3), LONG, 1);
		assertEquals(3, tests.get());
	}

	@Test
	void doesNotTestAtTheLimit() {
		assertThrows(TimeoutException.class, () -> stage.bot().waitUntil(condition("no", () -> tests.incrementAndGet() > 1), 1, 20));
		assertEquals(1, tests.get());
	}

	@Test
	void saysWhatDidNotHappen() {
		TimeoutException failure = assertThrows(TimeoutException.class, () -> stage.bot().waitUntil(condition("the moon is blue", () -> false), 1, 20));
		assertTrue(failure.getMessage().contains("the moon is blue"), failure.getMessage());
	}

	@Test
	void takesAFailureForNo() {
		stage.bot().waitUntil(condition("never", () -> {
			if (tests.incrementAndGet() < 3) {
				throw new AssertionError("not yet");
			}
			return true;
		}), LONG, 1);
		assertEquals(3, tests.get());
	}

	@Test
	void waitsWhileSomethingHolds() {
		stage.bot().waitWhile(condition("always", () -> tests.incrementAndGet() < 3), LONG, 1);
		assertEquals(3, tests.get());
		assertThrows(TimeoutException.class, () -> stage.bot().waitWhile(condition("always", () -> true), 1, 20));
	}

	@Test
	void waitsAsLongAsThePreferencesSay() {
		SWTBotPreferences.TIMEOUT = 1;
		assertThrows(TimeoutException.class, () -> stage.bot().waitUntil(condition("no", () -> false)));
	}

	@Test
	void introducesItselfOnce() {
		SWTBot waiter = stage.bot();
		waiter.waitUntil(new DefaultCondition() {
			@Override
			public void init(SWTBot waiting) {
				super.init(waiting);
				tests.incrementAndGet();
			}

			@Override
			public boolean test() {
				return bot == waiter;
			}

			@Override
			public String getFailureMessage() {
				return "another bot";
			}
		});
		assertEquals(1, tests.get());
	}

	@Test
	void waitsForEnablement() {
		Button button = stage.add(shell -> new Button(shell, SWT.PUSH));
		ui(() -> button.setEnabled(false));
		soon(() -> button.setEnabled(true));
		stage.bot().waitUntil(Conditions.widgetIsEnabled(stage.bot().button()));
		assertTrue(stage.bot().button().isEnabled());
	}

	@Test
	void waitsForRowsOfATree() {
		Tree tree = stage.add(shell -> new Tree(shell, SWT.BORDER));
		soon(() -> new TreeItem(tree, SWT.NONE).setText("root"));
		stage.bot().waitUntil(Conditions.treeHasRows(stage.bot().tree(), 1));
		assertThrows(TimeoutException.class, () -> stage.bot().waitUntil(Conditions.treeHasRows(stage.bot().tree(), 2), 1));
	}

	@Test
	void waitsForNodes() {
		Tree tree = stage.add(shell -> new Tree(shell, SWT.BORDER));
		TreeItem root = ui(() -> new TreeItem(tree, SWT.NONE));
		ui(() -> root.setText("root"));
		soon(() -> new TreeItem(root, SWT.NONE).setText("child"));
		stage.bot().waitUntil(Conditions.treeItemHasNode(stage.bot().tree().getTreeItem("root"), "child"));
		assertEquals("child", stage.bot().tree().getTreeItem("root").getNode("child").getText());
	}

	@Test
	void waitsForRowsOfATable() {
		Table table = stage.add(shell -> new Table(shell, SWT.BORDER));
		soon(() -> new TableItem(table, SWT.NONE));
		stage.bot().waitUntil(Conditions.tableHasRows(stage.bot().table(), 1));
		assertThrows(TimeoutException.class, () -> stage.bot().waitUntil(Conditions.tableHasRows(stage.bot().table(), 0), 1));
	}

	@Test
	void waitsForShellsToComeAndGo() {
		soon(() -> {
			Shell dialog = new Shell(stage.shell(), SWT.DIALOG_TRIM);
			dialog.setText("Question");
			dialog.open();
		});
		stage.bot().waitUntil(Conditions.shellIsActive("Question"));
		SWTBotShell dialog = stage.bot().shell("Question");
		soon(() -> dialog.widget.close());
		stage.bot().waitUntil(Conditions.shellCloses(dialog));
		assertTrue(dialog.widget.isDisposed());
	}

	@Test
	void keepsWhatItWaitedFor() {
		Matcher<Shell> title = WidgetMatcherFactory.withText(Stage.TITLE);
		WaitForObjectCondition<Shell> shell = Conditions.waitForShell(title);
		stage.bot().waitUntil(shell);
		assertSame(stage.shell(), shell.get(0));
		Button button = stage.add(parent -> new Button(parent, SWT.PUSH));
		Matcher<Button> type = WidgetMatcherFactory.widgetOfType(Button.class);
		WaitForObjectCondition<Button> widget = Conditions.waitForWidget(type);
		stage.bot().waitUntil(widget);
		assertSame(button, widget.get(0));
	}
}
