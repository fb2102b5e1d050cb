package org.forkscope.ui.internal.views;

/**
 * A column of a table or tree.
 *
 * @param title  its head
 * @param number whether it holds numbers, which are aligned to the right and never cut
 */
public record Column(String title, boolean number) {

	/** A column of words. */
	public static Column text(String title) {
		return new Column(title, false);
	}

	/** A column of numbers. */
	public static Column number(String title) {
		return new Column(title, true);
	}
}
