package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.forkscope.swtbot.subset.internal.Keys;

/** A text with lines and styles. Lines and columns count from 0. */
public class SWTBotStyledText extends AbstractSWTBotControl<StyledText> {

	public SWTBotStyledText(StyledText widget) {
		super(widget);
	}

	public List<String> getLines() {
		return get(() -> IntStream.range(0, widget.getLineCount()).mapToObj(widget::getLine).toList());
	}

	public int getLineCount() {
		return get(widget::getLineCount);
	}

	/** The line with the caret. */
	public String getTextOnCurrentLine() {
		return getTextOnLine(cursorPosition().line);
	}

	/** @throws IllegalArgumentException if there is no such line */
	public String getTextOnLine(int line) {
		requireLine(line);
		return get(() -> widget.getLine(line));
	}

	/** The selected text. */
	public String getSelection() {
		return get(widget::getSelectionText);
	}

	/** @throws IllegalArgumentException if it is read-only */
	public void setText(String text) {
		requireEditable();
		act(() -> widget.setText(text));
	}

	/**
	 * Puts a text in the place of the selection or where the caret is.
	 *
	 * @throws IllegalArgumentException if it is read-only
	 */
	public void insertText(String text) {
		requireEditable();
		act(() -> widget.insert(text));
	}

	/** Types key by key, where the caret is. */
	public void typeText(String text) {
		setFocus();
		Keys.type(display, text);
	}

	/** @throws IllegalArgumentException if there is no such place */
	public void navigateTo(int line, int column) {
		selectRange(line, column, 0);
	}

	public Position cursorPosition() {
		return get(this::readPosition);
	}

	private Position readPosition() {
		int offset = widget.getCaretOffset();
		int line = widget.getLineAtOffset(offset);
		return new Position(line, offset - widget.getOffsetAtLine(line));
	}

	/** @throws IllegalArgumentException if there is no such line */
	public void selectLine(int line) {
		selectRange(line, 0, getTextOnLine(line).length());
	}

	/** @throws IllegalArgumentException if there is no such place */
	public void selectRange(int line, int column, int length) {
		waitForEnabled();
		Misuse.unlessIndex(column, getTextOnLine(line).length() + 1, "column");
		act(() -> {
			widget.setFocus();
			int start = widget.getOffsetAtLine(line) + column;
			widget.setSelection(start, Math.min(start + length, widget.getCharCount()));
		});
	}

	/** @throws IllegalArgumentException if there is no such line */
	public RGB getLineBackground(int line) {
		requireLine(line);
		return get(() -> readBackground(line).getRGB());
	}

	private Color readBackground(int line) {
		Color own = widget.getLineBackground(line);
		return own == null ? widget.getBackground() : own;
	}

	private void requireLine(int line) {
		Misuse.unlessIndex(line, getLineCount(), "line");
	}

	private void requireEditable() {
		waitForEnabled();
		Misuse.unless(get(widget::getEditable), () -> this + " is read-only");
	}
}
