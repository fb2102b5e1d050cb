package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTableItem;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TableTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private SWTBotTable table;

	/** Register and value: eax 0, ebx 1, eip 0. */
	@BeforeEach
	void fill() {
		Table widget = stage.add(shell -> new Table(shell, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.CHECK));
		ui(() -> {
			widget.setLayoutData(new RowData(400, 300));
			widget.setHeaderVisible(true);
			addColumns(widget, "Register", "Value");
			addRow(widget, "eax", "0");
			addRow(widget, "ebx", "1");
			addRow(widget, "eip", "0");
			stage.shell().layout();
		});
		stage.record(widget, SWT.Selection, SWT.DefaultSelection, SWT.MouseDoubleClick);
		table = stage.bot().table();
	}

	private static void addColumns(Table widget, String... names) {
		for (String name : names) {
			TableColumn column = new TableColumn(widget, SWT.NONE);
			column.setText(name);
			column.setWidth(150);
		}
	}

	private static void addRow(Table widget, String... texts) {
		new TableItem(widget, SWT.NONE).setText(texts);
	}

	@Test
	void readsCells() {
		assertEquals(3, table.rowCount());
		assertEquals(2, table.columnCount());
		assertEquals(List.of("Register", "Value"), table.columns());
		assertEquals("1", table.cell(1, 1));
		assertEquals("0", table.cell(2, "Value"));
		assertEquals("1", table.getTableItem("ebx").getText(1));
		assertEquals("ebx", table.getTableItem(1).getText());
	}

	@Test
	void refusesCellsThatAreNotThere() {
		assertThrows(IllegalArgumentException.class, () -> table.cell(3, 0));
		assertThrows(IllegalArgumentException.class, () -> table.cell(0, 2));
		assertThrows(IllegalArgumentException.class, () -> table.cell(0, "Colour"));
		assertThrows(IllegalArgumentException.class, () -> table.select(3));
	}

	@Test
	void findsRowsByText() {
		assertEquals(2, table.indexOf("eip"));
		assertEquals(1, table.indexOf("1", 1));
		assertEquals(-1, table.indexOf("1"));
		assertTrue(table.containsItem("eax"));
		assertFalse(table.containsItem("esp"));
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> table.getTableItem("esp"));
	}

	@Test
	void selectsRows() {
		table.select(1);
		assertEquals("ebx", table.selection().get(0, 0));
		table.select(0, 2);
		assertEquals(2, table.selection().rowCount());
		table.select("ebx", "eip");
		assertEquals("eip", table.selection().get(1, 0));
		table.unselect();
		assertEquals(0, table.selection().rowCount());
		assertFalse(stage.events().isEmpty());
	}

	@Test
	void itemsSelectAndClick() {
		SWTBotTableItem item = table.getTableItem("ebx");
		item.select();
		assertEquals("ebx", table.selection().get(0, 0));
		assertTrue(stage.events().contains("Selection ebx"));
		table.getTableItem("eip").click();
		assertEquals("eip", table.selection().get(0, 0));
		item.doubleClick();
		assertTrue(stage.events().contains("DefaultSelection ebx"));
	}

	@Test
	void doubleClicksCells() {
		table.doubleClick(2, 1);
		List<String> events = stage.events();
		assertTrue(events.contains("MouseDoubleClick"), events::toString);
		assertEquals("eip", table.selection().get(0, 0));
		assertThrows(IllegalArgumentException.class, () -> table.doubleClick(3, 0));
	}

	@Test
	void itemsAreChecked() {
		SWTBotTableItem item = table.getTableItem(0);
		assertFalse(item.isChecked());
		item.check();
		assertTrue(item.isChecked());
	}

	@Test
	void aDisabledTableGetsNoEvent() {
		ui(() -> table.widget.setEnabled(false));
		stage.hurry();
		assertThrows(TimeoutException.class, () -> table.select(0));
		assertEquals(List.of(), stage.events());
		assertEquals("eax", table.cell(0, 0));
	}

	@Test
	void rowsMadeOnDemandAreRead() {
		Table virtual = stage.add(shell -> new Table(shell, SWT.BORDER | SWT.VIRTUAL));
		ui(() -> {
			virtual.addListener(SWT.SetData, event -> ((TableItem) event.item).setText("row " + event.index));
			virtual.setItemCount(1000);
		});
		SWTBotTable bot = stage.bot().table(1);
		assertEquals(1000, bot.rowCount());
		assertEquals("row 999", bot.cell(999, 0));
		assertEquals(998, bot.indexOf("row 998"));
	}
}
