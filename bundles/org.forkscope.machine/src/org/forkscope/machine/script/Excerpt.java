package org.forkscope.machine.script;

/** Shortens words of the user to what fits in a message. */
final class Excerpt {

	private static final int MAX_LENGTH = 40;

	private Excerpt() {
	}

	static String of(String word) {
		return word.length() <= MAX_LENGTH ? word : word.substring(0, MAX_LENGTH - 1) + '…';
	}
}
