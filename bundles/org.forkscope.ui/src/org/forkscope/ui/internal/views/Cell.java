package org.forkscope.ui.internal.views;

import java.util.Objects;

/**
 * What stands in one column of a row. Immutable.
 *
 * @param text  the text
 * @param old   the text at the stop before, or {@code null} when it is the same
 * @param color id of the colour definition that the text is drawn in, or {@code null} for the usual one
 * @param tip   a sentence more, or {@code null}
 * @param field the field of a structure that it shows, or {@code null} when it shows none
 */
public record Cell(String text, String old, String color, String tip, FieldPath field) {

	/** A plain text. */
	public static Cell of(String text) {
		return new Cell(text, null, null, null, null);
	}

	/** A number. */
	public static Cell of(long number) {
		return of(Long.toString(number));
	}

	/** The same, marked when its text was another one. @param before {@code null} when there is nothing to compare with */
	public Cell since(String before) {
		return before == null || before.equals(text) ? this : new Cell(text, before, color, tip, field);
	}

	/** The same in a colour. */
	public Cell in(String newColor) {
		return new Cell(text, old, newColor, tip, field);
	}

	/** The same with a sentence more. */
	public Cell tip(String newTip) {
		return new Cell(text, old, color, newTip, field);
	}

	/** The same as the value of a field. @param newField {@code null} for none */
	public Cell field(FieldPath newField) {
		return new Cell(text, old, color, tip, newField);
	}

	/** Whether it differs from the stop before. */
	public boolean isChanged() {
		return old != null && !Objects.equals(old, text);
	}
}
