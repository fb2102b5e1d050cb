package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.soon;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ButtonTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private Button add(int style, String text) {
		Button button = stage.add(shell -> new Button(shell, style));
		ui(() -> button.setText(text));
		return stage.record(button, SWT.Selection);
	}

	@Test
	void clickReturnsWhenListenersHaveRun() {
		add(SWT.PUSH, "Go");
		stage.bot().button("Go").click();
		assertEquals(List.of("Selection"), stage.events());
	}

	@Test
	void clickReturnsWhenAListenerOpensADialog() {
		Button button = add(SWT.PUSH, "Ask");
		ui(() -> button.addListener(SWT.Selection, event -> stage.runDialog("Modal")));
		stage.bot().button("Ask").click();
		SWTBotShell dialog = stage.bot().shell("Modal");
		assertTrue(dialog.isOpen());
		dialog.bot().button("Close").click();
		assertFalse(dialog.isOpen());
	}

	@Test
	void aDisabledButtonGetsNoEvent() {
		Button button = add(SWT.PUSH, "Go");
		ui(() -> button.setEnabled(false));
		stage.hurry();
		assertThrows(TimeoutException.class, () -> stage.bot().button("Go").click());
		assertEquals(List.of(), stage.events());
	}

	@Test
	void clickWaitsUntilTheButtonIsEnabled() {
		Button button = add(SWT.PUSH, "Go");
		ui(() -> button.setEnabled(false));
		soon(() -> button.setEnabled(true));
		stage.bot().button("Go").click();
		assertEquals(List.of("Selection"), stage.events());
	}

	@Test
	void aCheckBoxFlips() {
		add(SWT.CHECK, "&On");
		SWTBotCheckBox box = stage.bot().checkBox("On");
		box.click();
		assertTrue(box.isChecked());
		box.click();
		assertFalse(box.isChecked());
		assertEquals(List.of("Selection", "Selection"), stage.events());
	}

	@Test
	void selectingACheckBoxTwiceSendsOneEvent() {
		add(SWT.CHECK, "On");
		SWTBotCheckBox box = stage.bot().checkBox("On");
		box.select();
		box.select();
		assertTrue(box.isChecked());
		assertEquals(List.of("Selection"), stage.events());
		box.deselect();
		box.deselect();
		assertFalse(box.isChecked());
		assertEquals(List.of("Selection"), stage.events());
	}

	@Test
	void aRadioReleasesItsNeighbour() {
		Button first = add(SWT.RADIO, "First");
		add(SWT.RADIO, "Second");
		ui(() -> first.setSelection(true));
		stage.bot().radio("Second").click();
		assertTrue(stage.bot().radio("Second").isSelected());
		assertFalse(stage.bot().radio("First").isSelected());
	}

	@Test
	void aToggleFlips() {
		Button toggle = add(SWT.TOGGLE, "Keep");
		stage.bot().toggleButton("Keep").click();
		assertTrue(ui(() -> toggle.getSelection()));
		assertEquals(List.of("Selection"), stage.events());
	}

	@Test
	void aLinkIsClicked() {
		Link link = stage.add(shell -> new Link(shell, SWT.NONE));
		List<String> followed = new CopyOnWriteArrayList<>();
		ui(() -> {
			link.setText("See <a>this</a> or <a>that</a>");
			link.addListener(SWT.Selection, event -> followed.add(event.text));
		});
		stage.bot().link("See <a>this</a> or <a>that</a>").click();
		stage.bot().link().click("that");
		assertEquals(List.of("this", "that"), followed);
	}

	@Test
	void focusCanBeSetAndAsked() {
		add(SWT.PUSH, "One");
		add(SWT.PUSH, "Two");
		stage.bot().button("Two").setFocus();
		assertTrue(stage.bot().button("Two").isActive());
		assertFalse(stage.bot().button("One").isActive());
	}
}
