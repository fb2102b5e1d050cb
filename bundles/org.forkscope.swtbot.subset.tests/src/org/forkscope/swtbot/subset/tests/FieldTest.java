package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.condition;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private SWTBotText addText(int style) {
		stage.record(stage.add(shell -> new Text(shell, style | SWT.BORDER)), SWT.Modify);
		return stage.bot().text();
	}

	private SWTBotCombo addCombo(int style) {
		Combo combo = stage.add(shell -> new Combo(shell, style));
		ui(() -> combo.setItems("red", "green"));
		stage.record(combo, SWT.Selection);
		return stage.bot().comboBox();
	}

	@Test
	void setsATextAtOnce() {
		assertEquals("abc", addText(SWT.NONE).setText("abc").getText());
		assertEquals(List.of("Modify"), stage.events());
	}

	@Test
	void settingATextReturnsWhenAListenerOpensADialog() {
		SWTBotText field = addText(SWT.NONE);
		ui(() -> field.widget.addListener(SWT.Modify, event -> stage.runDialog("Sure?")));
		field.setText("abc");
		stage.bot().shell("Sure?").bot().button("Close").click();
		assertEquals("abc", field.getText());
	}

	@Test
	void aReadOnlyTextCannotBeSet() {
		SWTBotText field = addText(SWT.READ_ONLY);
		assertTrue(field.isReadOnly());
		assertThrows(IllegalArgumentException.class, () -> field.setText("abc"));
		assertEquals("", field.getText());
	}

	@Test
	void aDisabledTextCannotBeSet() {
		SWTBotText field = addText(SWT.NONE);
		assertFalse(field.isReadOnly());
		ui(() -> field.widget.setEnabled(false));
		stage.hurry();
		assertThrows(TimeoutException.class, () -> field.setText("abc"));
		assertEquals("", field.getText());
	}

	@Test
	void typesWithKeys() {
		SWTBotText field = addText(SWT.NONE);
		field.typeText("aB-1");
		stage.bot().waitUntil(condition("typed " + field.getText(), () -> field.getText().equals("aB-1")));
		assertEquals(4, stage.events().size());
	}

	@Test
	void selectsAllOfAText() {
		SWTBotText field = addText(SWT.NONE);
		field.setText("old");
		field.setFocus();
		field.selectAll();
		assertEquals("old", ui(() -> field.widget.getSelectionText()));
	}

	@Test
	void aComboSelectsByTextAndIndex() {
		SWTBotCombo combo = addCombo(SWT.READ_ONLY);
		combo.setSelection("green");
		assertEquals("green", combo.selection());
		combo.setSelection(0);
		assertEquals("red", combo.selection());
		assertEquals("red", combo.getText());
		assertArrayEquals(new String[] { "red", "green" }, combo.items());
		assertEquals(List.of("Selection", "Selection"), stage.events());
	}

	@Test
	void aComboRefusesWhatItHasNot() {
		SWTBotCombo combo = addCombo(SWT.READ_ONLY);
		assertThrows(RuntimeException.class, () -> combo.setSelection("blue"));
		assertThrows(IllegalArgumentException.class, () -> combo.setSelection(2));
		assertEquals(List.of(), stage.events());
	}

	@Test
	void aComboTakesOtherTextUnlessItIsReadOnly() {
		SWTBotCombo combo = addCombo(SWT.NONE);
		combo.setText("blue");
		assertEquals("blue", combo.getText());
	}

	@Test
	void aReadOnlyComboTakesNoOtherText() {
		SWTBotCombo combo = addCombo(SWT.READ_ONLY);
		assertThrows(RuntimeException.class, () -> combo.setText("blue"));
	}

	@Test
	void aCustomComboIsACombo() {
		CCombo widget = stage.add(shell -> new CCombo(shell, SWT.BORDER));
		ui(() -> widget.setItems(new String[] { "red", "green" }));
		SWTBotCCombo combo = stage.bot().ccomboBox();
		combo.setSelection("green");
		assertEquals("green", combo.getText());
		combo.setText("blue");
		assertEquals("blue", combo.getText());
		assertThrows(RuntimeException.class, () -> combo.setSelection("blue"));
	}

	@Test
	void aSpinnerIsSet() {
		Spinner spinner = stage.record(stage.add(shell -> new Spinner(shell, SWT.NONE)), SWT.Selection);
		stage.bot().spinner().setSelection(7);
		assertEquals(7, ui(() -> spinner.getSelection()));
		assertEquals(List.of("Selection"), stage.events());
	}

	@Test
	void labelsAreRead() {
		Label label = stage.add(shell -> new Label(shell, SWT.NONE));
		CLabel custom = stage.add(shell -> new CLabel(shell, SWT.NONE));
		ui(() -> {
			label.setText("&Plain");
			custom.setText("Custom");
		});
		assertEquals("&Plain", stage.bot().label("Plain").getText());
		assertEquals("Custom", stage.bot().clabel("Custom").getText());
		assertEquals(ui(() -> label.getForeground()), stage.bot().label().foregroundColor());
		assertEquals(ui(() -> label.getBackground()), stage.bot().label().backgroundColor());
	}

	@Test
	void aListSelects() {
		org.eclipse.swt.widgets.List list = stage.add(shell -> new org.eclipse.swt.widgets.List(shell, SWT.BORDER | SWT.MULTI));
		ui(() -> list.setItems("red", "green", "blue"));
		stage.record(list, SWT.Selection);
		stage.bot().list().select("green");
		assertArrayEquals(new String[] { "green" }, stage.bot().list().selection());
		stage.bot().list().select(0, 2);
		assertArrayEquals(new String[] { "red", "blue" }, stage.bot().list().selection());
		stage.bot().list().unselect();
		assertArrayEquals(new String[0], stage.bot().list().selection());
	}
}
