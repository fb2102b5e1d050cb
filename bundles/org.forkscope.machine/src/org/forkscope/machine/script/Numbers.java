package org.forkscope.machine.script;

import java.util.OptionalLong;

/** Reads numbers: decimal or, after {@code 0x}, hexadecimal digits. However many there are, nothing overflows. */
final class Numbers {

	/** The answer for a word that is no number; no number has this value. */
	static final long NONE = Long.MIN_VALUE;

	private static final long LIMIT = Long.MAX_VALUE;

	private Numbers() {
	}

	/** A number with at most one leading minus. What is too large comes out as plus or minus the largest long. */
	static long signed(String word) {
		boolean negative = word.startsWith("-");
		long value = magnitude(word, negative ? 1 : 0);
		return negative && value != NONE ? -value : value;
	}

	/** A number without sign. What is too large comes out as the largest long. */
	static long unsigned(String word) {
		return magnitude(word, 0);
	}

	/** A number of 64 bits without sign; empty if it is larger. */
	static OptionalLong unsigned64(String word) {
		int radix = radix(word, 0);
		int first = firstDigit(word, 0);
		long value = 0;
		for (int i = first; i < word.length(); i++) {
			int digit = digit(word.charAt(i), radix);
			if (digit < 0 || Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, radix)) > 0) {
				return OptionalLong.empty();
			}
			value = value * radix + digit;
		}
		return first < word.length() ? OptionalLong.of(value) : OptionalLong.empty();
	}

	private static long magnitude(String word, int start) {
		int radix = radix(word, start);
		int first = firstDigit(word, start);
		long value = 0;
		for (int i = first; i < word.length(); i++) {
			int digit = digit(word.charAt(i), radix);
			if (digit < 0) {
				return NONE;
			}
			value = value > (LIMIT - digit) / radix ? LIMIT : value * radix + digit;
		}
		return first < word.length() ? value : NONE;
	}

	private static int radix(String word, int start) {
		boolean hex = word.length() > start + 1 && word.charAt(start) == '0' && (word.charAt(start + 1) | 0x20) == 'x';
		return hex ? 16 : 10;
	}

	private static int firstDigit(String word, int start) {
		return radix(word, start) == 16 ? start + 2 : start;
	}

	/** Like Character.digit, which would take digits of any alphabet. */
	private static int digit(char c, int radix) {
		return c < 0x80 ? Character.digit(c, radix) : -1;
	}
}
