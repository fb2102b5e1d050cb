package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LongLinesTest {

	@Test
	void findsTheFirstLineThatIsTooLong() {
		assertEquals(3, LongLines.first("a\nbb\nccc\ndddd", 2));
		assertEquals(4, LongLines.first("a\nbb\nccc\ndddd", 3));
	}

	@Test
	void isContentWithLinesOfTheLimit() {
		assertEquals(0, LongLines.first("aaa\n\nbbb\n", 3));
		assertEquals(0, LongLines.first("", 0));
	}
}
