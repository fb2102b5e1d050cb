package org.forkscope.machine.script;

/** Tells names and paths from other words. */
final class Names {

	static final int MAX_NAME = 63;
	static final int MAX_PATH = 255;

	private Names() {
	}

	static boolean isName(String word) {
		if (word.isEmpty() || word.length() > MAX_NAME || !isLetter(word.charAt(0))) {
			return false;
		}
		for (int i = 1; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!isLetter(c) && !isDigit(c) && c != '-' && c != '.' && c != ':') {
				return false;
			}
		}
		return true;
	}

	/** Whether a word can be the label of a process that a script makes. */
	static boolean isLabel(String word) {
		return isName(word) && !Label.isReserved(word);
	}

	static boolean isPath(String word) {
		if (word.isEmpty() || word.length() > MAX_PATH || word.charAt(0) != '/') {
			return false;
		}
		for (int i = 1; i < word.length(); i++) {
			char c = word.charAt(i);
			if (!isLetter(c) && !isDigit(c) && c != '-' && c != '.' && c != '/' && c != '+') {
				return false;
			}
		}
		return true;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
