package org.forkscope.ui.internal.editor;

/** Looks for lines that are too long to be shown. */
final class LongLines {

	private LongLines() {
	}

	/** The number of the first line that has more characters, from 1; 0 if none has. */
	static int first(String text, int limit) {
		int line = 1;
		for (int start = 0; start < text.length(); line++) {
			int end = text.indexOf('\n', start);
			if ((end < 0 ? text.length() : end) - start > limit) {
				return line;
			}
			start = end < 0 ? text.length() : end + 1;
		}
		return 0;
	}
}
