package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MenuTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private final List<String> clicked = new CopyOnWriteArrayList<>();
	private Menu bar;
	private Menu run;

	@BeforeEach
	void fill() {
		stage.add(shell -> {
			bar = new Menu(shell, SWT.BAR);
			shell.setMenuBar(bar);
			run = submenu(bar, "&Run");
			item(run, SWT.PUSH, "&Step\tF5");
			item(run, SWT.SEPARATOR, "");
			item(run, SWT.CHECK, "Skip &All");
			item(run, SWT.RADIO, "Giant");
			item(run, SWT.RADIO, "No Giant");
			Menu more = submenu(run, "More");
			item(more, SWT.PUSH, "&Deep\tCtrl+D");
			item(submenu(bar, "Other"), SWT.PUSH, "Step");
			return bar;
		});
	}

	private Menu submenu(Menu parent, String text) {
		Menu menu = new Menu(parent);
		item(parent, SWT.CASCADE, text).setMenu(menu);
		return menu;
	}

	private MenuItem item(Menu menu, int style, String text) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.addListener(SWT.Selection, event -> clicked.add(text));
		return item;
	}


	private SWTBotRootMenu menu() {
		return new SWTBotShell(stage.shell()).menu();
	}

	@Test
	void followsThePath() {
		menu().menu("Run", "More", "Deep").click();
		menu().menu("Run").menu("Step").click();
		assertEquals(List.of("&Deep\tCtrl+D", "&Step\tF5"), clicked);
	}

	@Test
	void searchesDeep() {
		new SWTBot().menu("Deep").click();
		menu().menu("Step", true, 1).click();
		assertEquals(List.of("&Deep\tCtrl+D", "Step"), clicked);
		assertThrows(IndexOutOfBoundsException.class, () -> menu().menu("Step", true, 2));
	}

	@Test
	void aLevelIsNotSearchedDeep() {
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> menu().menu("Step"));
		assertThrows(WidgetNotFoundException.class, () -> menu().menu("Run", "Deep"));
	}

	@Test
	void listsItemsAsTheUserReadsThem() {
		assertEquals(List.of("Run", "Other"), menu().menuItems());
		assertEquals(List.of("Step", "", "Skip All", "Giant", "No Giant", "More"), menu().menu("Run").menuItems());
	}

	@Test
	void aSubmenuDoesNothingWhenClicked() {
		SWTBotMenu more = menu().menu("Run", "More");
		assertTrue(more.hasMenu());
		more.click();
		assertEquals(List.of(), clicked);
		assertFalse(menu().menu("Run", "Step").hasMenu());
	}

	@Test
	void aCheckItemFlips() {
		menu().menu("Run", "Skip All").click();
		assertTrue(menu().menu("Run", "Skip All").isChecked());
		menu().menu("Run", "Skip All").click();
		assertFalse(menu().menu("Run", "Skip All").isChecked());
		assertEquals(2, clicked.size());
	}

	@Test
	void aRadioItemIsSet() {
		menu().menu("Run", "Giant").click();
		assertTrue(menu().menu("Run", "Giant").isChecked());
		menu().menu("Run", "No Giant").click();
		assertTrue(menu().menu("Run", "No Giant").isChecked());
	}

	@Test
	void aDisabledItemGetsNoEvent() {
		ui(() -> run.getItem(0).setEnabled(false));
		SWTBotMenu step = menu().menu("Run", "Step");
		assertFalse(step.isEnabled());
		stage.hurry();
		assertThrows(TimeoutException.class, () -> step.click());
		assertEquals(List.of(), clicked);
	}

	@Test
	void aMenuFilledWhenItOpensIsFilled() {
		ui(() -> run.addListener(SWT.Show, event -> {
			Stream.of(run.getItems()).forEach(MenuItem::dispose);
			item(run, SWT.PUSH, "New");
		}));
		menu().menu("Run", "New").click();
		assertEquals(List.of("New"), clicked);
		assertEquals(List.of("New"), menu().menu("Run").menuItems());
	}

	@Test
	void aMenuThatEmptiesItselfLaterStillWorks() {
		ui(() -> {
			run.addListener(SWT.Show, event -> item(run, SWT.PUSH, "Dynamic"));
			run.addListener(SWT.Hide, event -> run.getDisplay().asyncExec(() -> removeLast(run)));
		});
		menu().menu("Run", "Dynamic").click();
		menu().menu("Run", "Dynamic").click();
		assertEquals(List.of("Dynamic", "Dynamic"), clicked);
	}

	private static void removeLast(Menu menu) {
		menu.getItem(menu.getItemCount() - 1).dispose();
	}

	@Test
	void contextMenus() {
		Text text = stage.add(shell -> new Text(shell, SWT.BORDER));
		ui(() -> {
			Menu menu = new Menu(text);
			text.setMenu(menu);
			item(menu, SWT.PUSH, "&Copy\tCtrl+C");
			item(submenu(menu, "Watch"), SWT.PUSH, "Read");
		});
		stage.bot().text().contextMenu("Copy").click();
		stage.bot().text().contextMenu("Read").click();
		stage.bot().text().contextMenu().menu("Watch", "Read").click();
		assertEquals(List.of("&Copy\tCtrl+C", "Read", "Read"), clicked);
		assertEquals(List.of("Copy", "Watch"), stage.bot().text().contextMenu().menuItems());
	}

	@Test
	void aContextMenuMadeOnDetectionIsFound() {
		Text text = stage.add(shell -> new Text(shell, SWT.BORDER));
		ui(() -> text.addListener(SWT.MenuDetect, event -> {
			Menu menu = new Menu(text);
			item(menu, SWT.PUSH, "Fresh");
			text.setMenu(menu);
		}));
		stage.bot().text().contextMenu("Fresh").click();
		assertEquals(List.of("Fresh"), clicked);
	}
}
