package org.forkscope.ui.internal.views;

/**
 * A column of a table or tree.
 *
 * @param title  its head
 * @param chars  initial width, in digits of its font
 * @param number whether it holds numbers, which are aligned to the right
 */
public record Column(String title, int chars, boolean number) {

	/** A column of words. */
	public static Column text(String title, int chars) {
		return new Column(title, chars, false);
	}

	/** A column of numbers. */
	public static Column number(String title, int chars) {
		return new Column(title, chars, true);
	}
}
