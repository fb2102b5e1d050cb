package org.forkscope.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

class ScriptLineTest {

	private static ScriptLine at(String text, int offset) throws BadLocationException {
		return ScriptLine.at(new Document(text), offset);
	}

	@Test
	void theEndOfALineBelongsToIt() throws BadLocationException {
		assertEquals(new ScriptLine(3, "cd"), at("ab\ncd\nef", 3));
		assertEquals(new ScriptLine(3, "cd"), at("ab\ncd\nef", 5));
		assertEquals(new ScriptLine(6, "ef"), at("ab\ncd\nef", 8));
		assertEquals(new ScriptLine(9, ""), at("ab\ncd\nef\n", 9));
	}

	@Test
	void aLoneCarriageReturnIsInsideALine() throws BadLocationException {
		assertEquals(new ScriptLine(0, "ab\rcd"), at("ab\rcd\nef", 4));
	}

	@Test
	void findsTheTokenAtAnOffset() throws BadLocationException {
		ScriptLine line = at("dump\ninit fork -> a", 12);
		assertEquals("fork", line.tokenAt(12).text());
		assertEquals(10, line.startOf(line.tokenAt(12)));
		assertNull(line.tokenAt(9));
	}

	@Test
	void aHugeLineHasNoTokens() {
		assertEquals(List.of(), new ScriptLine(0, "init fork #" + "x".repeat(ScriptLine.MAX_LENGTH)).tokens());
	}
}
