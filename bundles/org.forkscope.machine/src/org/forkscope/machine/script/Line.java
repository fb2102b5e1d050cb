package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** One line of a text, split into words. A line object is filled again and again while a script is read. */
final class Line {

	/** No line may have more words. */
	static final int MAX_WORDS = 16;

	private static final int NOWHERE = -1;

	private final byte[] text;
	private final int[] starts = new int[MAX_WORDS];
	private final int[] ends = new int[MAX_WORDS];
	private int number;
	private int start;
	private int end;
	private int words;
	private int comment;
	private int badByte;
	private int extraWord;

	Line(byte[] text) {
		this.text = text;
	}

	/** A single line. Each character counts as one byte; those outside ASCII are as wrong as any byte outside it. */
	static Line of(String line) {
		byte[] bytes = bytes(line);
		return new Line(bytes).read(1, 0, bytes.length);
	}

	static byte[] bytes(String text) {
		byte[] bytes = new byte[text.length()];
		for (int i = 0; i < bytes.length; i++) {
			char c = text.charAt(i);
			bytes[i] = (byte) (c < 0x80 ? c : 0x80);
		}
		return bytes;
	}

	/** Splits the bytes from start up to end, which hold no line feed. */
	Line read(int lineNumber, int from, int to) {
		number = lineNumber;
		start = from;
		end = to;
		words = 0;
		badByte = NOWHERE;
		extraWord = NOWHERE;
		comment = commentStart(from, to);
		int i = from;
		while (i < comment) {
			i = isSpace(text[i]) ? i + 1 : readWord(i);
		}
		return this;
	}

	private int commentStart(int from, int to) {
		int i = from;
		while (i < to && text[i] != '#') {
			i++;
		}
		return i;
	}

	private int readWord(int from) {
		int i = from;
		while (i < comment && !isSpace(text[i])) {
			if (badByte == NOWHERE && !isWordByte(text[i])) {
				badByte = i;
			}
			i++;
		}
		if (words == MAX_WORDS) {
			extraWord = extraWord == NOWHERE ? from : extraWord;
		} else {
			starts[words] = from;
			ends[words++] = i;
		}
		return i;
	}

	private static boolean isSpace(byte b) {
		return b == ' ' || b == '\t' || b == '\r';
	}

	private static boolean isWordByte(byte b) {
		return b > 0x20 && b < 0x7f;
	}

	int number() {
		return number;
	}

	/** How many words there are, {@value #MAX_WORDS} at most. */
	int words() {
		return words;
	}

	String word(int index) {
		return new String(text, starts[index], ends[index] - starts[index], ISO_8859_1);
	}

	boolean is(int index, String word) {
		int length = word.length();
		if (index >= words || ends[index] - starts[index] != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (text[starts[index] + i] != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** From 1. */
	int column(int index) {
		return starts[index] - start + 1;
	}

	int endColumn(int index) {
		return ends[index] - start + 1;
	}

	/** Where the comment begins; behind the end of the line if there is none. */
	int commentColumn() {
		return comment - start + 1;
	}

	/** Whether it has a comment that begins in this way. */
	boolean hasComment(String beginning) {
		int length = beginning.length();
		for (int i = 0; i < length; i++) {
			if (comment + i >= end || text[comment + i] != beginning.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** The comment. */
	FurtherLines.Comment comment() {
		return new FurtherLines.Comment(number, commentColumn(), new String(text, comment, end - comment, ISO_8859_1));
	}

	/** Whether it breaks into words as the language allows. */
	boolean isWellFormed() {
		return badByte == NOWHERE && extraWord == NOWHERE;
	}

	/** The column of the first word that is one too many; 0 if there is none. */
	int extraWordColumn() {
		return extraWord == NOWHERE ? 0 : extraWord - start + 1;
	}

	void requireWellFormed() throws Fault {
		if (extraWord != NOWHERE && (badByte == NOWHERE || extraWord < badByte)) {
			throw fault(extraWordColumn(), extraWordColumn() + 1, Messages.Line_tooManyWords.text(MAX_WORDS));
		}
		if (badByte != NOWHERE) {
			int column = badByte - start + 1;
			String value = String.format("0x%02x", text[badByte]);
			throw fault(column, column + 1, Messages.Line_badByte.text(value));
		}
	}

	/** An error of one word. */
	Fault fault(int index, Messages message, Object... arguments) {
		return fault(column(index), endColumn(index), message.text(arguments));
	}

	Fault fault(int column, int endColumn, String message) {
		return new Fault(new Problem(number, column, endColumn, message));
	}
}
