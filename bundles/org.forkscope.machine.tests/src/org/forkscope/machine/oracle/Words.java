package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words (specification §1). */
final class Words {
	static final int MOST = 16;

	private Words() {
	}

	/** Answers null when the line cannot be split: a byte no word may hold, or a 17th word. */
	static List<String> of(byte[] text, int from, int to) {
		List<String> words = new ArrayList<>();
		int at = from;
		while (at < to && text[at] != '#') {
			if (isSpace(text[at])) {
				at++;
				continue;
			}
			int start = at;
			while (at < to && isWordByte(text[at])) {
				at++;
			}
			if (at == start) {
				return null;
			}
			words.add(ascii(text, start, at));
		}
		return words.size() > MOST ? null : words;
	}

	private static boolean isSpace(byte b) {
		return b == ' ' || b == '\t' || b == '\r';
	}

	private static boolean isWordByte(byte b) {
		return b >= 0x21 && b <= 0x7e && b != '#';
	}

	private static String ascii(byte[] text, int from, int to) {
		StringBuilder word = new StringBuilder(to - from);
		for (int i = from; i < to; i++) {
			word.append((char) text[i]);
		}
		return word.toString();
	}
}
