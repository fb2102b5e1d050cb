package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.soon;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindingTest {

	@RegisterExtension
	final Stage stage = new Stage();

	private Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		return button;
	}

	private Button addButton(String text) {
		return stage.add(shell -> button(shell, text));
	}

	private Text addText(String text) {
		return stage.add(shell -> {
			Text field = new Text(shell, SWT.BORDER);
			field.setText(text);
			return field;
		});
	}


	@Test
	void countsMatchesFromZero() {
		Button first = addButton("A");
		Button second = addButton("B");
		assertSame(first, stage.bot().button().widget);
		assertSame(first, stage.bot().button(0).widget);
		assertSame(second, stage.bot().button(1).widget);
	}

	@Test
	void anIndexPastTheMatchesIsOutOfBounds() {
		addButton("A");
		assertThrows(IndexOutOfBoundsException.class, () -> stage.bot().button(1));
		assertThrows(IndexOutOfBoundsException.class, () -> stage.bot().button("A", 1));
	}

	@Test
	void comparesMnemonicsOfButtons() {
		Button button = addButton("&Run");
		assertSame(button, stage.bot().button("Run").widget);
		assertSame(button, stage.bot().button("R&un").widget);
		assertEquals("&Run", stage.bot().button("Run").getText());
	}

	@Test
	void comparesTheWholeTextExactly() {
		addButton("Run All");
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().button("Run"));
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().button("run all"));
	}

	@Test
	void comparesFieldsWithTheirMarks() {
		Text field = addText("a&b");
		assertSame(field, stage.bot().text("a&b").widget);
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().text("ab"));
	}

	@Test
	void pushButtonsOnly() {
		stage.add(shell -> new Button(shell, SWT.CHECK));
		stage.add(shell -> new Button(shell, SWT.RADIO));
		Button toggle = stage.add(shell -> new Button(shell, SWT.TOGGLE));
		assertSame(toggle, stage.bot().toggleButton().widget);
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().button());
	}

	@Test
	void findsByIdAndTooltip() {
		addButton("A");
		Button wanted = addButton("B");
		ui(() -> {
			wanted.setData("org.eclipse.swtbot.widget.key", "the.id");
			wanted.setToolTipText("Step (F5)");
		});
		assertSame(wanted, stage.bot().buttonWithId("the.id").widget);
		assertSame(wanted, stage.bot().buttonWithTooltip("Step (F5)").widget);
		assertEquals("Step (F5)", stage.bot().button("B").getToolTipText());
	}

	@Test
	void findsByLabelAnywhereAfterIt() {
		Text before = addText("before");
		stage.add(shell -> {
			Label label = new Label(shell, SWT.NONE);
			label.setText("&Name:");
			return label;
		});
		Text first = addText("first");
		stage.add(shell -> {
			CLabel label = new CLabel(shell, SWT.NONE);
			label.setText("Size:");
			return label;
		});
		Text second = addText("second");
		assertSame(before, stage.bot().text(0).widget);
		assertSame(first, stage.bot().textWithLabel("Name:").widget);
		assertSame(second, stage.bot().textWithLabel("Size:").widget);
	}

	@Test
	void findsInGroups() {
		addButton("Same");
		Button inside = stage.add(shell -> {
			Group group = new Group(shell, SWT.NONE);
			group.setText("&Box");
			group.setLayout(new RowLayout());
			return button(group, "Same");
		});
		assertSame(inside, stage.bot().buttonInGroup("Box").widget);
	}

	@Test
	void findsBelowItsScopeOnly() {
		addButton("Same");
		Composite part = stage.add(shell -> new Composite(shell, SWT.BORDER));
		ui(() -> part.setLayout(new RowLayout()));
		Button inside = stage.add(shell -> button(part, "Same"));
		assertSame(inside, new SWTBot(part).button("Same").widget);
	}

	@Test
	void searchesTheActiveShellByDefault() {
		Button button = addButton("In the stage");
		assertSame(button, new SWTBot().button("In the stage").widget);
		assertSame(stage.shell(), new SWTBot().activeShell().widget);
	}

	@Test
	void disabledWidgetsAreFoundInvisibleOnesNot() {
		Button disabled = addButton("Disabled");
		Button hidden = addButton("Hidden");
		ui(() -> {
			disabled.setEnabled(false);
			hidden.setVisible(false);
		});
		assertFalse(stage.bot().button("Disabled").isEnabled());
		stage.hurry();
		assertThrows(WidgetNotFoundException.class, () -> stage.bot().button("Hidden"));
	}

	@Test
	void waitsForWhatComesLater() {
		soon(() -> {
			button(stage.shell(), "Late");
			stage.shell().layout();
		});
		assertEquals("Late", stage.bot().button("Late").getText());
	}

	@Test
	void saysThatTimeWasUp() {
		stage.hurry();
		WidgetNotFoundException failure = assertThrows(WidgetNotFoundException.class, () -> stage.bot().button("Nowhere"));
		assertInstanceOf(TimeoutException.class, failure.getCause());
		assertTrue(failure.getMessage().contains("Nowhere"), failure.getMessage());
	}

	@Test
	void refusesDisposedWidgets() {
		Button button = addButton("Gone");
		ui(() -> button.dispose());
		assertThrows(WidgetNotFoundException.class, () -> new SWTBotButton(button));
	}

	@Test
	void refusesWidgetsOfAnotherStyle() {
		Button check = stage.add(shell -> new Button(shell, SWT.CHECK));
		assertThrows(IllegalArgumentException.class, () -> new SWTBotButton(check));
	}

	@Test
	void takesMatchers() {
		addButton("One");
		Button two = addButton("T&wo");
		Matcher<Button> buttons = WidgetMatcherFactory.widgetOfType(Button.class);
		assertEquals(2, stage.bot().widgets(buttons).size());
		Matcher<Button> wanted = WidgetMatcherFactory.allOf(WidgetMatcherFactory.widgetOfType(Button.class),
				WidgetMatcherFactory.withStyle(SWT.PUSH, "SWT.PUSH"), WidgetMatcherFactory.withMnemonic("Two"));
		Button found = stage.bot().widget(wanted);
		assertSame(two, found);
		Matcher<Button> regex = WidgetMatcherFactory.withRegex("T.*o");
		assertSame(two, stage.bot().<Button>widget(regex));
	}

	@Test
	void findsCanvases() {
		Canvas canvas = stage.add(shell -> new Canvas(shell, SWT.BORDER));
		ui(() -> canvas.setToolTipText("Picture"));
		assertSame(canvas, stage.bot().canvasWithTooltip("Picture").widget);
		assertEquals("Picture", stage.bot().canvasWithTooltip("Picture").getToolTipText());
	}
}
