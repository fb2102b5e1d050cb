package org.forkscope.machine.oracle;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers, names, paths and flag words (specification §1). Wrong ones throw {@link IllegalArgumentException}. */
final class Tokens {
	private static final Map<String, Long> FLAGS = Map.ofEntries(
			Map.entry("RFNAMEG", 0x1L), Map.entry("RFENVG", 0x2L), Map.entry("RFFDG", 0x4L),
			Map.entry("RFNOTEG", 0x8L), Map.entry("RFPROC", 0x10L), Map.entry("RFMEM", 0x20L),
			Map.entry("RFNOWAIT", 0x40L), Map.entry("RFCNAMEG", 0x400L), Map.entry("RFCENVG", 0x800L),
			Map.entry("RFCFDG", 0x1000L), Map.entry("RFTHREAD", 0x2000L), Map.entry("RFSIGSHARE", 0x4000L),
			Map.entry("RFLINUXTHPN", 0x10000L), Map.entry("RFSTOPPED", 0x20000L),
			Map.entry("RFHIGHPID", 0x40000L), Map.entry("RFPPWAIT", 0x80000000L));

	private Tokens() {
	}

	static Set<String> flagNames() {
		return FLAGS.keySet();
	}

	/** A number with an optional sign, between the two limits. */
	static long number(String word, long least, long most) {
		boolean minus = word.startsWith("-");
		BigInteger size = magnitude(minus ? word.substring(1) : word);
		BigInteger value = minus ? size.negate() : size;
		require(value.compareTo(BigInteger.valueOf(least)) >= 0 && value.compareTo(BigInteger.valueOf(most)) <= 0,
				"out of range: ", word);
		return value.longValue();
	}

	/** A number without sign below 2 to the power of {@code bits}. */
	static long unsigned(String word, int bits) {
		BigInteger value = magnitude(word);
		require(value.bitLength() <= bits, "out of range: ", word);
		return value.longValue();
	}

	private static BigInteger magnitude(String word) {
		boolean hex = word.startsWith("0x") || word.startsWith("0X");
		String digits = hex ? word.substring(2) : word;
		require(!digits.isEmpty() && digits.chars().allMatch(c -> isDigit(c, hex)), "not a number: ", word);
		String significant = withoutLeadingZeros(digits);
		require(significant.length() <= 40, "out of range: ", word);
		return new BigInteger(significant, hex ? 16 : 10);
	}

	private static String withoutLeadingZeros(String digits) {
		int at = 0;
		while (at < digits.length() - 1 && digits.charAt(at) == '0') {
			at++;
		}
		return digits.substring(at);
	}

	private static boolean isDigit(int c, boolean hex) {
		return c >= '0' && c <= '9' || hex && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
	}

	/** The bitwise or of all items, as unsigned 32 bit. */
	static long flags(String word) {
		long value = 0;
		for (String item : word.split("\\|", -1)) {
			Long named = FLAGS.get(item);
			value |= named != null ? named : unsigned(item, 32);
		}
		return value;
	}

	static void name(String word) {
		require(word.matches("[A-Za-z_][A-Za-z_0-9.:-]{0,62}"), "not a name: ", word);
	}

	static void path(String word) {
		require(word.matches("/[A-Za-z0-9_./+-]{0,254}"), "not a path: ", word);
	}

	static void oneOf(String word, String... choices) {
		require(List.of(choices).contains(word), "unexpected word: ", word);
	}

	static void require(boolean condition, String reason, String word) {
		if (!condition) {
			throw new IllegalArgumentException(reason + word);
		}
	}
}
