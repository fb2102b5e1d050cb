package org.eclipse.swtbot.eclipse.finder.widgets;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.ui.IEditorReference;
import org.forkscope.swtbot.subset.internal.Ui;

/** A text editor. Lines and columns count from 0. */
public class SWTBotEclipseEditor extends SWTBotEditor {

	private final SWTBotStyledText text;

	/** Fails like a finder if there is no text in the editor. */
	public SWTBotEclipseEditor(IEditorReference reference, SWTWorkbenchBot bot) {
		super(reference, bot);
		Control control = Ui.get(bot.getDisplay(), () -> Adapters.adapt(part(), Control.class)); // what text editors answer, hidden ones too
		text = control instanceof StyledText own ? new SWTBotStyledText(own) : bot().styledText();
	}

	public SWTBotStyledText getStyledText() {
		return text;
	}

	public String getText() {
		return text.getText();
	}

	public List<String> getLines() {
		return text.getLines();
	}

	public int getLineCount() {
		return text.getLineCount();
	}

	public String getTextOnLine(int line) {
		return text.getTextOnLine(line);
	}

	public String getSelection() {
		return text.getSelection();
	}

	public void setText(String newText) {
		text.setText(newText);
	}

	public void insertText(String newText) {
		text.insertText(newText);
	}

	/** Types key by key. */
	public void typeText(String keys) {
		show();
		text.typeText(keys);
	}

	public void navigateTo(int line, int column) {
		text.navigateTo(line, column);
	}

	public Position cursorPosition() {
		return text.cursorPosition();
	}

	public void selectLine(int line) {
		text.selectLine(line);
	}

	public void selectRange(int line, int column, int length) {
		text.selectRange(line, column, length);
	}

	public void pressShortcut(int modifiers, char key) {
		show();
		text.pressShortcut(modifiers, key);
	}

	/** An item of the first level of the text's context menu. */
	public SWTBotMenu contextMenu(String item) {
		show();
		return text.contextMenu().menu(item);
	}

	public RGB getLineBackground(int line) {
		return text.getLineBackground(line);
	}
}
