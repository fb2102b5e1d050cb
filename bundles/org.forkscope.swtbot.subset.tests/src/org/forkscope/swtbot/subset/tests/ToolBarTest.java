package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToolBarTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private ToolBar bar;

	@BeforeEach
	void fill() {
		bar = stage.add(shell -> new ToolBar(shell, SWT.FLAT));
	}

	private ToolItem add(int style, String text, String tooltip) {
		ToolItem item = ui(() -> new ToolItem(bar, style));
		ui(() -> {
			item.setText(text);
			item.setToolTipText(tooltip);
			stage.shell().layout(true, true);
		});
		return stage.record(item, SWT.Selection);
	}

	@Test
	void pushButtons() {
		add(SWT.CHECK, "Check", "Check it");
		add(SWT.PUSH, "&Step", "Step (F5)");
		stage.bot().toolbarButton("Step").click();
		stage.bot().toolbarButtonWithTooltip("Step (F5)").click();
		stage.bot().toolbarButton().click();
		assertEquals(3, stage.events().size());
		assertEquals("Step (F5)", stage.bot().toolbarButton("Step").getToolTipText());
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().toolbarButton("Check"));
	}

	@Test
	void aDisabledButtonGetsNoEvent() {
		ToolItem item = add(SWT.PUSH, "Step", "");
		ui(() -> item.setEnabled(false));
		assertFalse(stage.bot().toolbarButton("Step").isEnabled());
		stage.hurry();
		assertThrows(TimeoutException.class, () -> stage.bot().toolbarButton("Step").click());
		assertEquals(List.of(), stage.events());
	}

	@Test
	void toggleButtons() {
		add(SWT.CHECK, "Link", "");
		SWTBotToolbarToggleButton button = stage.bot().toolbarToggleButton("Link");
		button.toggle();
		assertTrue(button.isChecked());
		button.select();
		assertTrue(button.isChecked());
		assertEquals(List.of("Selection"), stage.events());
		button.deselect();
		assertFalse(button.isChecked());
		button.click();
		assertTrue(button.isChecked());
	}

	@Test
	void radioButtonsReleaseTheirNeighbours() {
		ToolItem first = add(SWT.RADIO, "Hex", "");
		ToolItem second = add(SWT.RADIO, "Decimal", "");
		ui(() -> first.setSelection(true));
		stage.bot().toolbarRadioButton("Decimal").click();
		assertTrue(ui(() -> second.getSelection()));
		assertFalse(ui(() -> first.getSelection()));
	}

	@Test
	void dropDownButtonsOpenTheirMenu() {
		ToolItem item = add(SWT.DROP_DOWN, "Launch", "");
		ui(() -> {
			Menu menu = new Menu(stage.shell(), SWT.POP_UP);
			stage.record(add(menu, "&First"), SWT.Selection);
			add(menu, "Second");
			item.addListener(SWT.Selection, event -> open(menu, event));
		});
		stage.bot().toolbarDropDownButton("Launch").menuItem("First").click();
		assertEquals(List.of("Selection", "Selection"), stage.events());
		stage.bot().toolbarDropDownButton("Launch").click();
		assertEquals(List.of("Selection"), stage.events());
	}

	private static MenuItem add(Menu menu, String text) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		return item;
	}

	private static void open(Menu menu, Event event) {
		if (event.detail == SWT.ARROW) {
			menu.setVisible(true);
		}
	}

	@Test
	void aMenuThatGoesWithItsPopUpIsUsedInTime() {
		ToolItem item = add(SWT.DROP_DOWN, "Launch", "");
		ui(() -> item.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(stage.shell(), SWT.POP_UP);
			stage.record(add(menu, "Once"), SWT.Selection);
			menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
			open(menu, event);
		}));
		stage.bot().toolbarDropDownButton("Launch").menuItem("Once").click();
		assertEquals(List.of("Selection", "Selection"), stage.events());
	}
}
