package org.forkscope.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.forkscope.machine.script.ScriptTokens;
import org.forkscope.machine.script.Token;

/**
 * A line of a script in a document. Only a line feed ends a line of the language, while documents also take a lone
 * carriage return for a line end; so the lines of a document are not used.
 *
 * @param start offset of its first character
 * @param text  without the line feed
 */
record ScriptLine(int start, String text) {

	/** Longer lines are shown without colours and hover texts: no person reads them, and typing must stay smooth. */
	static final int MAX_LENGTH = 10_000;

	/** The line that holds the offset; the end of a line belongs to it. */
	static ScriptLine at(IDocument document, int offset) throws BadLocationException {
		int start = offset;
		while (start > 0 && document.getChar(start - 1) != '\n') {
			start--;
		}
		int end = offset;
		while (end < document.getLength() && document.getChar(end) != '\n') {
			end++;
		}
		return new ScriptLine(start, document.get(start, end - start));
	}

	/** Offset behind its last character. */
	int end() {
		return start + text.length();
	}

	/** Where the next line starts, if there is one. */
	int next() {
		return end() + 1;
	}

	List<Token> tokens() {
		return text.length() > MAX_LENGTH ? List.of() : ScriptTokens.of(text);
	}

	/** The token at an offset of the document, or {@code null}. */
	Token tokenAt(int offset) {
		return tokens().stream().filter(token -> token.covers(offset - start + 1)).findFirst().orElse(null);
	}

	int startOf(Token token) {
		return start + token.column() - 1;
	}
}
