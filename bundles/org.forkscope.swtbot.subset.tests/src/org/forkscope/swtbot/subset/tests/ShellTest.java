package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShellTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private SWTBotShell open(String title) {
		Shell shell = ui(() -> new Shell(stage.shell(), SWT.DIALOG_TRIM));
		ui(() -> {
			shell.setText(title);
			shell.setSize(300, 200);
			shell.open();
		});
		return stage.bot().shell(title);
	}

	@Test
	void findsShellsByTheirWholeTitle() {
		SWTBotShell dialog = open("Breakpoint &Properties");
		assertEquals("Breakpoint &Properties", dialog.getText());
		assertTrue(Stream.of(new SWTBot().shells()).anyMatch(shell -> shell.widget == dialog.widget));
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().shell("Breakpoint"));
	}

	@Test
	void activates() {
		SWTBotShell dialog = open("Dialog");
		assertSame(dialog, dialog.activate());
		assertTrue(dialog.isActive());
		assertSame(dialog.widget, new SWTBot().activeShell().widget);
		new SWTBotShell(stage.shell()).activate();
		assertFalse(dialog.isActive());
	}

	@Test
	void closes() {
		SWTBotShell dialog = open("Dialog");
		assertTrue(dialog.isOpen());
		dialog.close();
		assertFalse(dialog.isOpen());
	}

	@Test
	void saysWhenAShellDoesNotClose() {
		SWTBotShell dialog = open("Dialog");
		ui(() -> dialog.widget.addListener(SWT.Close, event -> event.doit = false));
		stage.hurry();
		assertThrows(TimeoutException.class, () -> dialog.close());
		assertTrue(dialog.isOpen());
	}

	@Test
	void tabsAreActivated() {
		CTabFolder folder = folder();
		stage.record(folder, SWT.Selection);
		SWTBotCTabItem second = stage.bot().cTabItem("Second");
		assertFalse(second.isActive());
		second.activate();
		assertTrue(second.isActive());
		assertEquals(List.of("Selection &Second"), stage.events());
	}

	@Test
	void tabsAreClosed() {
		CTabFolder folder = folder();
		stage.bot().cTabItem("Second").close();
		assertEquals(1, ui(() -> folder.getItemCount()));
	}

	private CTabFolder folder() {
		return stage.add(shell -> {
			CTabFolder folder = new CTabFolder(shell, SWT.CLOSE | SWT.BORDER);
			folder.setLayoutData(new RowData(400, 300));
			new CTabItem(folder, SWT.NONE).setText("First");
			new CTabItem(folder, SWT.NONE).setText("&Second");
			folder.setSelection(0);
			return folder;
		});
	}
}
