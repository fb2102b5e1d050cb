package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.soon;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TreeTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private SWTBotTree tree;

	/** Two columns; init(S) with two children sh(R), and swapper(R). */
	@BeforeEach
	void fill() {
		Tree widget = stage.add(shell -> new Tree(shell, SWT.BORDER | SWT.MULTI | SWT.CHECK));
		ui(() -> {
			widget.setLayoutData(new RowData(400, 300));
			widget.setHeaderVisible(true);
			addColumns(widget, "Name", "State");
			TreeItem init = row(new TreeItem(widget, SWT.NONE), "init", "S");
			row(new TreeItem(init, SWT.NONE), "sh", "R");
			row(new TreeItem(init, SWT.NONE), "sh", "Z");
			row(new TreeItem(widget, SWT.NONE), "swapper", "R");
			stage.shell().layout();
		});
		stage.record(widget, SWT.Selection, SWT.DefaultSelection, SWT.Expand, SWT.Collapse, SWT.MouseDoubleClick);
		tree = stage.bot().tree();
	}

	private static void addColumns(Tree widget, String... names) {
		for (String name : names) {
			TreeColumn column = new TreeColumn(widget, SWT.NONE);
			column.setText(name);
			column.setWidth(150);
		}
	}

	private static TreeItem row(TreeItem item, String... texts) {
		item.setText(texts);
		return item;
	}

	private static List<String> texts(SWTBotTreeItem... items) {
		return Stream.of(items).map(SWTBotTreeItem::getText).toList();
	}

	@Test
	void readsRootsAndCells() {
		assertEquals(2, tree.rowCount());
		assertEquals(List.of("init", "swapper"), texts(tree.getAllItems()));
		assertEquals(List.of("Name", "State"), tree.columns());
		assertEquals(2, tree.columnCount());
		assertEquals("R", tree.cell(1, 1));
		assertEquals("S", tree.cell(0, "State"));
		assertEquals("R", tree.getTreeItem("swapper").cell(1));
	}

	@Test
	void refusesCellsThatAreNotThere() {
		assertThrows(IllegalArgumentException.class, () -> tree.cell(2, 0));
		assertThrows(IllegalArgumentException.class, () -> tree.cell(0, 2));
		assertThrows(IllegalArgumentException.class, () -> tree.cell(0, "Colour"));
		assertThrows(IllegalArgumentException.class, () -> tree.getTreeItem("init").cell(2));
	}

	@Test
	void aRootThatIsMissingIsWaitedFor() {
		soon(() -> row(new TreeItem(tree.widget, SWT.NONE), "late", ""));
		assertEquals("late", tree.getTreeItem("late").getText());
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> tree.getTreeItem("never"));
	}

	@Test
	void readsChildren() {
		SWTBotTreeItem init = tree.getTreeItem("init").expand();
		assertEquals(2, init.rowCount());
		assertEquals(List.of("sh", "sh"), init.getNodes());
		assertEquals(List.of("sh", "sh"), texts(init.getItems()));
		assertEquals("Z", init.getNode("sh", 1).cell(1));
		assertEquals("Z", init.getNode(1).cell(1));
		assertEquals("R", init.getNode("sh").cell(1));
		assertEquals(2, init.getNodes("sh").size());
	}

	@Test
	void refusesChildrenThatAreNotThere() {
		SWTBotTreeItem init = tree.getTreeItem("init").expand();
		assertThrows(WidgetNotFoundException.class, () -> init.getNode("ls"));
		assertThrows(IllegalArgumentException.class, () -> init.getNode(2));
		assertThrows(AssertionFailedException.class, () -> init.getNode("sh", 2));
	}

	@Test
	void expandingTwiceSendsOneEvent() {
		SWTBotTreeItem init = tree.getTreeItem("init").expand().expand();
		assertTrue(init.isExpanded());
		assertEquals(4, tree.visibleRowCount());
		assertEquals(List.of("Expand init"), stage.events());
		init.collapse();
		assertFalse(init.isExpanded());
		assertEquals(List.of("Collapse init"), stage.events());
		assertEquals(2, tree.visibleRowCount());
	}

	@Test
	void childrenMadeOnExpansionAreFound() {
		ui(() -> {
			TreeItem lazy = row(new TreeItem(tree.widget, SWT.NONE), "lazy", "");
			TreeItem dummy = new TreeItem(lazy, SWT.NONE);
			tree.widget.addListener(SWT.Expand, event -> dummy.setText("made"));
		});
		assertEquals("made", tree.expandNode("lazy", "made").getText());
	}

	@Test
	void childrenThatComeLateAreWaitedFor() {
		ui(() -> tree.widget.addListener(SWT.Expand, event -> stage.shell().getDisplay()
				.asyncExec(() -> row(new TreeItem((TreeItem) event.item, SWT.NONE), "late", ""))));
		assertEquals("late", tree.expandNode("init", "late").getText());
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> tree.expandNode("init", "never"));
	}

	@Test
	void selectsRoots() {
		tree.select("swapper");
		TableCollection selection = tree.selection();
		assertEquals(1, selection.rowCount());
		assertEquals("swapper", selection.get(0, 0));
		assertEquals("R", selection.get(0, 1));
		tree.select("init", "swapper");
		assertEquals(2, tree.selection().rowCount());
		tree.unselect();
		assertEquals(0, tree.selection().rowCount());
	}

	@Test
	void selectsItems() {
		SWTBotTreeItem second = tree.expandNode("init").getNode("sh", 1);
		second.select();
		assertTrue(second.isSelected());
		assertFalse(tree.getTreeItem("init").isSelected());
		assertEquals("Z", tree.selection().get(0, 1));
		tree.select(tree.getTreeItem("init"), second);
		assertEquals(2, tree.selection().rowCount());
		tree.getTreeItem("init").select("sh");
		assertEquals("R", tree.selection().get(0, 1));
	}

	@Test
	void listenersHearOfTheSelection() {
		tree.setFocus();
		stage.events();
		tree.getTreeItem("swapper").select();
		assertEquals(List.of("Selection swapper"), stage.events());
	}

	@Test
	void doubleClicks() {
		tree.getTreeItem("swapper").doubleClick();
		List<String> events = stage.events();
		assertTrue(events.contains("MouseDoubleClick"), events::toString);
		assertTrue(events.contains("DefaultSelection swapper"), events::toString);
		assertTrue(tree.getTreeItem("swapper").isSelected());
	}

	@Test
	void clicks() {
		tree.getTreeItem("swapper").click();
		assertTrue(stage.events().contains("Selection swapper"));
		assertTrue(tree.getTreeItem("swapper").isSelected());
	}

	@Test
	void checks() {
		SWTBotTreeItem init = tree.getTreeItem("init");
		assertFalse(init.isChecked());
		init.check();
		assertTrue(init.isChecked());
		assertTrue(stage.events().contains("Selection init"));
	}

	@Test
	void aDisabledTreeGetsNoEvent() {
		ui(() -> tree.widget.setEnabled(false));
		stage.hurry();
		SWTBotTreeItem init = tree.getTreeItem("init");
		assertThrows(TimeoutException.class, () -> init.expand());
		assertThrows(TimeoutException.class, () -> init.select());
		assertEquals(List.of(), stage.events());
	}

	@Test
	void aContextMenuSelectsItsItemFirst() {
		ui(() -> {
			Menu menu = new Menu(tree.widget);
			tree.widget.setMenu(menu);
			menu.addListener(SWT.Show, event -> {
				Stream.of(menu.getItems()).forEach(MenuItem::dispose);
				new MenuItem(menu, SWT.PUSH).setText("Kill " + tree.widget.getSelection()[0].getText());
			});
		});
		assertEquals("Kill swapper", tree.getTreeItem("swapper").contextMenu("Kill swapper").getText());
		assertEquals(List.of("Kill init"), tree.getTreeItem("init").contextMenu().menuItems());
	}
}
