package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.condition;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StyledTextTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private SWTBotStyledText text;

	@BeforeEach
	void fill() {
		StyledText widget = stage.add(shell -> new StyledText(shell, SWT.BORDER | SWT.MULTI));
		ui(() -> {
			widget.setLayoutData(new RowData(400, 300));
			widget.setText("fork\nwait 14\n");
			stage.shell().layout();
		});
		text = stage.bot().styledText();
	}

	@Test
	void readsLines() {
		assertEquals("fork\nwait 14\n", text.getText());
		assertEquals(List.of("fork", "wait 14", ""), text.getLines());
		assertEquals(3, text.getLineCount());
		assertEquals("wait 14", text.getTextOnLine(1));
		assertThrows(IllegalArgumentException.class, () -> text.getTextOnLine(3));
	}

	@Test
	void movesAndSelects() {
		text.navigateTo(1, 5);
		assertEquals(new Position(1, 5), text.cursorPosition());
		text.selectRange(1, 5, 2);
		assertEquals("14", text.getSelection());
		text.selectLine(0);
		assertEquals("fork", text.getSelection());
	}

	@Test
	void insertsAtTheCaret() {
		text.navigateTo(0, 0);
		text.insertText("v");
		assertEquals("vfork", text.getTextOnLine(0));
		text.setText("exit");
		assertEquals("exit", text.getText());
	}

	@Test
	void typesWithKeys() {
		text.navigateTo(0, 4);
		text.typeText(" 15\nEnd");
		stage.bot().waitUntil(condition("typed " + text.getText(), () -> text.getText().startsWith("fork 15\nEnd\n")));
		assertEquals(1, text.cursorPosition().line);
		assertEquals(3, text.cursorPosition().column);
	}

	@Test
	void pressesShortcuts() {
		AtomicInteger pressed = new AtomicInteger();
		ui(() -> text.widget.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.CTRL) != 0 && event.keyCode == 'd') {
				pressed.incrementAndGet();
			}
		}));
		text.pressShortcut(SWT.CTRL, 'd');
		stage.bot().waitUntil(condition("not pressed", () -> pressed.get() == 1));
		assertTrue(text.isActive());
	}

	@Test
	void tellsTheColourOfALine() {
		ui(() -> text.widget.setLineBackground(0, 1, text.display.getSystemColor(SWT.COLOR_YELLOW)));
		assertEquals(ui(() -> text.display.getSystemColor(SWT.COLOR_YELLOW).getRGB()), text.getLineBackground(0));
	}
}
