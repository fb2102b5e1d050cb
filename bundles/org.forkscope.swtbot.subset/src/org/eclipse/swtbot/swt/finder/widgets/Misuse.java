package org.eclipse.swtbot.swt.finder.widgets;

import java.util.function.Supplier;

/** Checks what a test asks for. */
final class Misuse {

	private Misuse() {
	}

	/** @throws IllegalArgumentException if it is not fine */
	static void unless(boolean fine, Supplier<String> message) {
		if (!fine) {
			throw new IllegalArgumentException(message.get());
		}
	}

	/** @throws IllegalArgumentException if the index is not one of a number of things */
	static void unlessIndex(int index, int count, String what) {
		unless(index >= 0 && index < count, () -> "There is no " + what + " " + index + ", only " + count);
	}
}
